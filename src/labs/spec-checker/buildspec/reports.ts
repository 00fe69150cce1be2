import {ruleTable} from '../problem';
import {texts} from '../list-checks';
import {fields, mapOf} from '../map-checks';
import {flag, oneOf, shellText} from '../scalar-checks';
import type {Check} from '../shape';
import {entriesOf} from '../value';

/** Report groups that a project can have. */
const MOST_GROUPS = 5;

const FORMATS = [
  ...['JUNITXML', 'CUCUMBERJSON', 'NUNITXML', 'NUNIT3XML', 'TESTNGXML', 'VISUALSTUDIOTRX'],
  ...['CLOVERXML', 'COBERTURAXML', 'JACOCOXML', 'SIMPLECOV'],
];

/** What can be wrong with the number of groups. */
export const REPORT_GROUP_RULES = ruleTable({
  'reports-too-many': {
    severity: 'error',
    section: '/codebuild/buildspec#reports',
    why: 'A project takes up to five report groups.',
    remedy: 'Join groups: one group takes several files.',
  },
});

const group = fields({
  keys: {files: texts, 'file-format': oneOf(FORMATS, {fold: true}), 'base-directory': shellText, 'discard-paths': flag},
  required: ['files'],
});
const groups = mapOf(group);

/** The `reports` section: report groups by name or ARN. */
export const checkReports: Check = function* check(value, here) {
  yield* groups(value, here);
  const surplus = entriesOf(value)[MOST_GROUPS];
  if (surplus) {
    const message = `There are ${entriesOf(value).length} report groups; ${MOST_GROUPS} are possible.`;
    yield {rule: REPORT_GROUP_RULES['reports-too-many'], at: surplus.keyAt, message};
  }
};

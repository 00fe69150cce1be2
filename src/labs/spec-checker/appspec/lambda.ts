import {ruleTable} from '../problem';
import {fields} from '../map-checks';
import {text, textThat} from '../scalar-checks';
import type {Check} from '../shape';
import {shorten} from '../shorten';
import {fieldOf, textOf} from '../value';

const SECTION = '/codedeploy/appspec#lambda-resources';

/** What can be wrong with the versions of a function. */
export const LAMBDA_RULES = ruleTable({
  'lambda-version': {
    severity: 'warning',
    section: SECTION,
    why: 'An alias shifts between published versions, which are numbers. `$LATEST` and names of aliases are none.',
    remedy: 'Publish a version, and write its number.',
  },
  'lambda-same-version': {
    severity: 'warning',
    section: SECTION,
    why: 'Nothing shifts if the alias already points to the target.',
    remedy: 'Let the build write both numbers for each release.',
  },
});

const version = textThat(function* check(written, {at}) {
  if (!/^\s*[1-9]\d*\s*$/.test(written)) {
    yield {rule: LAMBDA_RULES['lambda-version'], at, message: `\`${shorten(written)}\` is no number of a version.`};
  }
});

const table = fields({
  fold: true,
  keys: {Name: text, Alias: text, CurrentVersion: version, TargetVersion: version},
  homes: {Hooks: 'at the top level', TaskDefinition: 'in the file of ECS', LoadBalancerInfo: 'in the file of ECS'},
  required: ['Name', 'Alias', 'CurrentVersion', 'TargetVersion'],
});

/** The properties of `AWS::Lambda::Function`. */
export const checkLambda: Check = function* check(value, here) {
  yield* table(value, here);
  const [current, target] = [fieldOf(value, 'CurrentVersion', true), fieldOf(value, 'TargetVersion', true)];
  if (
    target &&
    textOf(target) !== undefined &&
    /^\d+$/.test(textOf(target) ?? '') &&
    textOf(current) === textOf(target)
  ) {
    const message = `CurrentVersion and TargetVersion are both ${shorten(textOf(target) ?? '')}.`;
    yield {rule: LAMBDA_RULES['lambda-same-version'], at: target.at, message};
  }
};

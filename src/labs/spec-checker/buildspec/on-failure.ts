import {ruleTable} from '../problem';
import {textThat} from '../scalar-checks';
import {shorten} from '../shorten';

const SECTION = '/codebuild/phases-and-failure#on-failure';
/** The most retries that can be asked for. */
const MOST_RETRIES = 100;

/** What can be wrong with the value of `on-failure`. */
export const ON_FAILURE_RULES = ruleTable({
  'on-failure-value': {
    severity: 'error',
    section: SECTION,
    why: 'CodeBuild knows ABORT, CONTINUE, and RETRY with a count, a pattern, or both. Anything else isn’t understood.',
    remedy: 'Write ABORT, CONTINUE, RETRY, RETRY-2, RETRY-.*timeout.*, or RETRY-2-.*timeout.*.',
  },
  'on-failure-count': {
    severity: 'error',
    section: SECTION,
    why: 'The count is between 0 and 100.',
    remedy: 'Ask for fewer retries. A step that needs so many is broken in another way.',
  },
  'on-failure-case': {
    severity: 'warning',
    section: SECTION,
    why: 'The reference has these words in capitals, and nothing says that others work.',
    remedy: 'Write the word in capitals.',
  },
});

/** ABORT, CONTINUE, RETRY, RETRY-n, RETRY-regex, RETRY-n-regex. The pattern itself isn’t judged. */
export const checkOnFailure = textThat(function* check(written, {at}) {
  const value = written.trim();
  const word = value.toUpperCase();
  if (word === 'ABORT' || word === 'CONTINUE' || word === 'RETRY') {
    if (value !== word) {
      const fix = {...at, insert: word, title: `Write ${word}`};
      yield {
        rule: ON_FAILURE_RULES['on-failure-case'],
        at,
        message: `\`${value}\` is spelled ${word} in the reference.`,
        fix,
      };
    }
    return;
  }
  // The reference itself has examples that begin with `Retry-`.
  const [, count, rest] = /^RETRY-(?:(\d+)(?:-([^]*))?$)?/i.exec(value) ?? [];
  if (!/^RETRY-[^]/i.test(value) || rest === '') {
    yield {rule: ON_FAILURE_RULES['on-failure-value'], at, message: `\`on-failure\` can’t be \`${shorten(value)}\`.`};
  } else if (count !== undefined && Number(count) > MOST_RETRIES) {
    yield {
      rule: ON_FAILURE_RULES['on-failure-count'],
      at,
      message: `${shorten(count)} retries are more than ${MOST_RETRIES}.`,
    };
  }
});

import {isPlaceholder} from '../placeholder';
import {ruleTable} from '../problem';
import {shellText} from '../scalar-checks';
import type {Check} from '../shape';

const ENV = '/codebuild/buildspec#env';

/** What can be wrong with a reference to a secret. */
export const SECRET_RULES = ruleTable({
  'secret-reference': {
    severity: 'error',
    section: ENV,
    why: 'CodeBuild reads `secret-id:json-key:version-stage:version-id`; with another number of parts it looks for a secret that isn’t there.',
    remedy: 'Write the name or the ARN of the secret, then up to three parts after colons.',
  },
});

/** The parts of an ARN of a secret, up to its name. */
const ARN = /^arn:[\w-]+:secretsmanager:[\w-]*:\d*:secret:[^:]+/;

/** A reference has at most four parts, and an ARN counts as one. */
export const checkSecretReference: Check = function* check(value, here) {
  yield* shellText(value, here);
  if (value.kind !== 'text' || isPlaceholder(value.text)) {
    return;
  }
  const parts = value.text.replace(ARN, 'arn').split(':');
  if (parts.length > 4 || parts[0] === '') {
    const message =
      parts[0] === ''
        ? 'The reference begins with a colon, so it names no secret.'
        : `The reference has ${parts.length} parts; there are four at most.`;
    yield {rule: SECRET_RULES['secret-reference'], at: value.at, message};
  }
};

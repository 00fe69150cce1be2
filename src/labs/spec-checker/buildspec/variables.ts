import {hasEngineMarks, placeholderNote} from '../placeholder';
import {ruleTable, type Findings} from '../problem';
import {text} from '../scalar-checks';
import type {Check} from '../shape';
import {shorten} from '../shorten';
import type {Text} from '../value';

/** What can be wrong with a plain value. */
export const VARIABLE_RULES = ruleTable({
  'env-literal-dollar': {
    severity: 'warning',
    section: '/codebuild/buildspec#literal-values',
    why: 'Values under `variables` are taken literally: the variable gets these characters, and nothing is put in their place.',
    remedy: 'Compute the value in a command, such as `export NAME="$OTHER/path"`.',
  },
  'env-plain-secret': {
    severity: 'warning',
    section: '/codebuild/secrets-and-network#where-values-belong',
    why: 'A plain value is readable in the file, in the console, and in the API, and it isn’t masked in the log.',
    remedy: 'Keep it in Secrets Manager or Parameter Store, and name it under `secrets-manager` or `parameter-store`.',
  },
});

/** A name that ends in what it holds; `TOKEN_URL` and `SECRET_NAME` hold something else. */
const SECRET_NAME =
  /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|SECRET_?KEY|ACCESS_?KEY|CREDENTIALS?)$/i;
/** Names of other things: paths, ARNs, addresses without a password; numbers and flags. */
const NO_SECRET = /^(?:\/|\.{1,2}\/|arn:|https?:\/\/[^@]*$|\d*$|true$|false$|yes$|no$|none$)/i;
/** `$NAME`, `${NAME}`, `$(command)`, and no `$` at the end of a pattern. */
const EXPANSION = /\$(?:[A-Za-z_]|\{[A-Za-z_]\w*\}|\()/;
/** `${AWS::Region}`, `${self:stage}`, `${{ x }}`: a template’s, no shell’s. */
const TEMPLATE = /\$\{[^}]*[^\w}][^}]*\}/;

/** A value under `variables`. */
export const checkVariable: Check = function* check(value, here) {
  if (value.kind !== 'text') {
    yield* text(value, here);
    return;
  }
  const written = value.text;
  if (hasEngineMarks(written) || TEMPLATE.test(written)) {
    yield placeholderNote(value.at);
  } else if (EXPANSION.test(written)) {
    const message = `\`${shorten(written)}\` stays as it is: variables aren’t expanded here.`;
    yield {rule: VARIABLE_RULES['env-literal-dollar'], at: value.at, message};
  } else {
    yield* secretFindings(value, here.name.slice(here.name.lastIndexOf('.') + 1));
  }
};

function* secretFindings({text: written, at}: Text, name: string): Findings {
  if (SECRET_NAME.test(name) && written.trim() !== '' && !NO_SECRET.test(written) && !/^<.*>$/.test(written)) {
    const message = `\`${name}\` looks like a secret, and its value is written here in plain text.`;
    yield {rule: VARIABLE_RULES['env-plain-secret'], at, message};
  }
}

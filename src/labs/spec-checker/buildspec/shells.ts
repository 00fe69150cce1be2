import {ruleTable, type Findings} from '../problem';
import type {Value} from '../value';
import type {Command} from './commands';
import {isFirstVersion} from './root';

/** What the older format does with shells. */
export const SHELL_RULES = ruleTable({
  'shell-per-command': {
    severity: 'warning',
    section: '/codebuild/buildspec#version',
    why: 'Under version 0.1 every command gets a shell of its own, so the next command knows nothing of this.',
    remedy: 'Write `version: 0.2`, or join the commands with `&&`.',
  },
});

/** `cd x`, `export X=y` and the like, with nothing after them that would use it. */
const ONLY_SETS = /^\s*(?:cd|pushd|export|source|\.)\s[^;&|\n]*$/;

/** Under 0.1: commands whose only effect is lost before the next one. The last of a block has no next one. */
export function* shellFindings(root: Value, commands: readonly Command[]): Findings {
  if (!isFirstVersion(root)) {
    return;
  }
  for (const [index, {text, at, phase, block}] of commands.entries()) {
    const next = commands[index + 1];
    if (next?.phase === phase && next.block === block && ONLY_SETS.test(text)) {
      const message = `\`${text.trim().split(/\s/, 1).join('')}\` has no effect on the next command under version 0.1.`;
      yield {rule: SHELL_RULES['shell-per-command'], at, message};
    }
  }
}

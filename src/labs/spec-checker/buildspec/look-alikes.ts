import {ruleTable, type Findings} from '../problem';
import type {Command} from './commands';

/** Signs of word processors in commands. */
export const LOOK_ALIKE_RULES = ruleTable({
  'command-look-alike': {
    severity: 'warning',
    section: '/codebuild/buildspec#yaml-traps',
    why: 'Pages and word processors change quotes, spaces, and dashes into nicer ones. To a shell they are letters like any other.',
    remedy: 'Type the sign again, on the keyboard.',
  },
});

const LOOK_ALIKES = [
  {sign: /[“”„]/, words: 'a curly quote, which quotes nothing'},
  {sign: /[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/, words: 'a space that is none to a shell'},
  {sign: /(?<=^|\s)[–—](?=[-a-z])/i, words: 'a long dash, which begins no option'},
] as const;

/** Such signs where the shell reads them: outside of quotes and comments. */
export function* lookAlikeFindings(commands: readonly Command[], source: string): Findings {
  for (const {text, at} of commands) {
    // Cleared, so that places stay.
    const bare = text.replace(/"(?:\\[^]|[^"\\])*"|'[^']*'|(?<=^|\s)#.*/g, (part) => part.replace(/[^\n]/g, 'x'));
    for (const {sign, words} of LOOK_ALIKES) {
      const found = sign.exec(bare);
      if (found) {
        // A text is shorter than its source where YAML takes something away; then the command is named.
        const from = source.startsWith(text, at.from) ? at.from + found.index : at.from;
        const place = from === at.from && found.index > 0 ? at : {from, to: from + 1};
        const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        yield {
          rule: LOOK_ALIKE_RULES['command-look-alike'],
          at: place,
          message: `The command has ${words} (U+${code}).`,
        };
      }
    }
  }
}

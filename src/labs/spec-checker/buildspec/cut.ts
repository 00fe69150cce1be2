import {ruleTable, type Findings} from '../problem';
import {shorten} from '../shorten';
import type {Command} from './commands';

/** Commands that end earlier than their line. */
export const CUT_RULES = ruleTable({
  'command-cut': {
    severity: 'error',
    section: '/codebuild/buildspec#yaml-traps',
    why: 'A space and a `#` begin a comment in YAML, also between quotes that don’t begin the value. The shell gets a text whose quote never ends.',
    remedy: 'Put quotes around the whole command.',
  },
});

/** A quote is open where YAML finds a comment, and it is closed in the comment: the sign was no comment to its author. */
export function* cutFindings(commands: readonly Command[], source: string): Findings {
  for (const {text, style, at} of commands) {
    if (style !== 'plain' || text.includes('\n')) {
      continue;
    }
    const lineEnd = source.indexOf('\n', at.to);
    const rest = source.slice(at.to, lineEnd === -1 ? source.length : lineEnd).trimEnd();
    const isCut = /^[ \t]+#/.test(rest) && ['"', "'"].some((quote) => isOpen(text, quote) && rest.includes(quote));
    if (isCut) {
      const from = at.to + rest.indexOf('#');
      const to = at.to + rest.length;
      const written = source.slice(at.from, to);
      const message = `\`${shorten(source.slice(from, to))}\` is a comment here, so the command ends before it.`;
      const insert = `'${written.replaceAll("'", "''")}'`;
      const fix = {from: at.from, to, insert, title: 'Put quotes around the command'};
      yield {rule: CUT_RULES['command-cut'], at: {from, to}, message, ...(written.includes('\n') ? {} : {fix})};
    }
  }
}

function isOpen(text: string, quote: string): boolean {
  return text.split(quote).length % 2 === 0;
}

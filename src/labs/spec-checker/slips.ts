import {lineAround} from './lines';
import {ruleTable, type Finding, type Place} from './problem';
import {shorten} from './shorten';

const TRAPS = '/codebuild/buildspec#yaml-traps';

/** Slips of the pen and of the clipboard that a parser only complains about further on. */
export const SLIP_RULES = ruleTable({
  'yaml-foreign-mark': {
    severity: 'error',
    section: TRAPS,
    why: 'The line is a mark of another program, and no YAML. The file can’t be read with it.',
    remedy: 'Remove the line; after a merge, decide between the two versions first.',
  },
  'yaml-odd-space': {
    severity: 'error',
    section: TRAPS,
    why: 'Pages and word processors write spaces that look alike and are others. YAML counts only the one of the keyboard as indentation.',
    remedy: 'Replace them by spaces of the keyboard.',
  },
  'yaml-space-missing': {
    severity: 'error',
    section: TRAPS,
    why: 'A dash begins an entry, and a colon a value, only with a space after it. Without one they are letters of a text.',
    remedy: 'Write the space.',
  },
  'yaml-dash-place': {
    severity: 'error',
    section: TRAPS,
    why: 'The entries of a list belong together by their dashes, which have to stand below each other.',
    remedy: 'Give the dash the same indentation as the dashes above it.',
  },
  'yaml-more-after-bracket': {
    severity: 'error',
    section: TRAPS,
    why: 'A bracket or a brace at the beginning of a value makes a list or a map of it, and nothing can follow their end.',
    remedy: "Put quotes around the whole value, as in `'[ -f file ] && make'`.",
  },
});

const ODD_SPACES = /[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]/;
/** As indentation, with a byte order mark at the beginning left alone. */
const ODD_INDENTATION = /(?<=\n) *[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF][^\S\n]*/g;

/** A mark of a merge, or of a block of code, in a line up to the one that can’t be read. */
export function foreignMark(text: string, offset: number): Finding | undefined {
  const end = text.indexOf('\n', offset);
  const before = text.slice(0, end === -1 ? text.length : end);
  const merge = /^(?:<{7}|>{7}|={7}|\|{7})(?:[ \r].*)?$/m.exec(before);
  const fence = /^[ \t]*(?:```|~~~).*$/m.exec(before);
  const found = merge ?? fence;
  if (!found) {
    return undefined;
  }
  const at = {from: found.index, to: found.index + found[0].trimEnd().length};
  const message = merge
    ? `\`${shorten(found[0])}\` is a mark that Git has left in a merge conflict.`
    : 'This line marks a block of code on a page; it came along when the text was copied.';
  return {rule: SLIP_RULES['yaml-foreign-mark'], at, message};
}

/** The slip that explains why a parser gave up at a place, if there is one on its line. */
export function slipFinding(text: string, at: Place, code: string): Finding | undefined {
  // A parser that stops at a line break means the line that follows, or the one before.
  const line = lineAround(text, at.from);
  const start = text.lastIndexOf('\n', Math.max(0, at.from - 1)) + 1;
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  const head = start + indent;
  const odd = oddIndentation(text);
  if (odd && odd.at.from <= at.to) {
    return odd;
  }
  if (/^ *-[^\s-]/.test(line) && (code === 'BAD_INDENT' || code === 'BLOCK_AS_IMPLICIT_KEY')) {
    return missing(head, '-', 'The dash');
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /^ *-(?: |$)/.test(line) && at.from <= head) {
    const message = 'This dash stands neither below those above it nor where a new list could begin.';
    return {rule: SLIP_RULES['yaml-dash-place'], at: {from: head, to: head + 1}, message};
  }
  const glued = code === 'MULTILINE_IMPLICIT_KEY' ? /^ *(?:- +)?["']?[\w.-]+["']?:(?=[^\s/:])/.exec(line) : null;
  if (glued) {
    return missing(start + glued[0].length - 1, ':', 'The colon');
  }
  const end = /^( *(?:- +|[\w.-]+: +)?)[[{].*[\]}][ \t]*$/.exec(text.slice(start, at.from));
  if (end && code !== 'BAD_INDENT' && !/^\s*[[{]/.test(text)) {
    const from = start + (end[1]?.length ?? 0);
    const sign = text.charAt(from);
    const message = `The value begins with \`${sign}\`, so it ends with its closing sign, and more follows on the line.`;
    return {rule: SLIP_RULES['yaml-more-after-bracket'], at: {from, to: at.from}, message};
  }
  return undefined;
}

function missing(from: number, sign: string, name: string): Finding {
  const fix = {from: from + 1, to: from + 1, insert: ' ', title: 'Put a space after it'};
  const message = `${name} has no space after it.`;
  return {rule: SLIP_RULES['yaml-space-missing'], at: {from, to: from + sign.length}, message, fix};
}

/** The first indentation with a space of another kind. One click replaces those of all lines. */
export function oddIndentation(text: string): Finding | undefined {
  const all = [...text.matchAll(ODD_INDENTATION)];
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) {
    return undefined;
  }
  const [from, to] = [first.index, last.index + last[0].length];
  const insert = text
    .slice(from, to)
    .replace(ODD_INDENTATION, spaced)
    .replace(/^(?:[^\S\n]|\u200B)+/, spaced);
  const code = (ODD_SPACES.exec(first[0])?.[0].charCodeAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: SLIP_RULES['yaml-odd-space'],
    at: {from, to: from + first[0].length},
    message: `The indentation has a space that is none of the keyboard (U+${code}).`,
    fix: {from, to, insert, title: 'Replace them by spaces'},
  };
}

/** Signs without a width go away; the others become spaces. */
function spaced(signs: string): string {
  return signs.replace(/[\u200B\uFEFF]/g, '').replace(/[^ ]/g, ' ');
}

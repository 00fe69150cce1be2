import {parseDocument, Scalar, visit} from 'yaml';
import {limitFindings} from './limits';
import {positionsIn} from './lines';
import type {Fix} from './problem';

const STEP = '  ';
/** The indentation of a line that has something in it. */
const INDENTATION = /^[ \t]+(?=\S)/gm;

/**
 * Two spaces for each tab of an indentation, where that is the one sensible change: the text is YAML afterwards, its other
 * lines go in steps of two, and no tab may belong to a text over lines, such as a script after `|`.
 */
export function tabFix(text: string): Fix | undefined {
  const indentations = [...text.matchAll(INDENTATION)].map(({0: signs, index}) => ({signs, index}));
  const tabbed = indentations.filter(({signs}) => signs.includes('\t'));
  const spaces = indentations.filter(({signs}) => !signs.includes('\t')).map(({signs}) => signs.length);
  const [first, last] = [tabbed[0], tabbed.at(-1)];
  if (!first || !last || (spaces.length > 0 && least(spaces) !== STEP.length)) {
    return undefined;
  }
  const [from, to] = [first.index, last.index + last.signs.length];
  const insert = text.slice(from, to).replaceAll(/^[ \t]+/gm, (signs) => signs.replaceAll('\t', STEP));
  const blocks = blockLinesIn(text.slice(0, from) + insert + text.slice(to));
  const positionAt = positionsIn(text);
  const isClear = blocks && tabbed.every(({index}) => !blocks.has(positionAt(index).line));
  return isClear ? {from, to, insert, title: 'Replace tabs by spaces'} : undefined;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Infinity);
}

/** Numbers of the lines of texts that are written after `|` or `>`; `undefined` where the text is no YAML. */
function blockLinesIn(text: string): ReadonlySet<number> | undefined {
  if ([...limitFindings(text)].length > 0) {
    return undefined;
  }
  const document = parseDocument(text, {prettyErrors: false, uniqueKeys: false, merge: false});
  if (document.errors.length > 0) {
    return undefined;
  }
  const lines = new Set<number>();
  const positionAt = positionsIn(text);
  visit(document, {
    Scalar: (_key, {type, range}) => {
      if (range && (type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED)) {
        // The first line has the sign alone.
        const end = positionAt(range[1] - 1).line;
        for (let line = positionAt(range[0]).line + 1; line <= end; line += 1) {
          lines.add(line);
        }
      }
    },
  });
  return lines;
}

import {Lexer} from 'yaml';

/** The size of a YAML text: how many tokens it has, how deep they stand, and where reading ended. */
export type Measure = {readonly tokens: number; readonly depth: number; readonly offset: number};

/** Marks of the lexer that stand for no text: the start of a document, the end of a broken flow, the start of a scalar. */
const DOCUMENT = '\u0002';
const FLOW_END = '\u0018';
const SCALAR = '\u001F';

/**
 * Counts the tokens and levels of a text without building anything, and ends where a limit is passed.
 * The parser calls itself for each level, so a text has to be measured before it is parsed.
 * A closing bracket without an opening one counts as a level: many of them take the parser very long.
 */
export function measure(text: string, most: {readonly tokens: number; readonly depth: number}): Measure {
  let [tokens, depth, offset, lineStart, flow, strays, colons] = [0, 0, 0, 0, 0, 0, 0];
  let scalarNext = false;
  let freshLine = true;
  const columns: number[] = [];
  const enter = (column: number) => {
    while ((columns.at(-1) ?? -1) > column) {
      columns.pop();
    }
    if (columns.at(-1) !== column) {
      columns.push(column);
    }
  };
  for (const token of new Lexer().lex(text)) {
    tokens += 1;
    if (token === SCALAR) {
      scalarNext = true;
      continue;
    }
    if (token === DOCUMENT || token === FLOW_END) {
      flow = 0;
      continue;
    }
    const column = offset - lineStart;
    const isScalar = scalarNext;
    scalarNext = false;
    if (isScalar || !/^(?:[\s#]|$)/.test(token)) {
      if (flow === 0 && freshLine) {
        enter(column);
      } else if (flow === 0 && !isScalar && (token === '-' || token === '?' || (token === ':' && colons > 0))) {
        columns.push(column);
      }
      freshLine = false;
    }
    if (!isScalar) {
      colons += token === ':' ? 1 : 0;
      if (token === '[' || token === '{') {
        flow += 1;
      } else if (token === ']' || token === '}') {
        strays += flow === 0 ? 1 : 0;
        flow = Math.max(0, flow - 1);
      }
    }
    depth = Math.max(depth, columns.length + flow, strays);
    if (depth > most.depth || tokens > most.tokens) {
      break;
    }
    const lastBreak = token.lastIndexOf('\n');
    if (lastBreak !== -1) {
      lineStart = offset + lastBreak + 1;
      freshLine = true;
      colons = 0;
    }
    offset += token.length;
  }
  return {tokens, depth, offset};
}

import {Lexer} from 'yaml';
import {positionsIn} from './lines';

/** What the lexer puts where it gives up on brackets, because a line is indented too little. It isn't in the text. */
const GIVEN_UP = '\u0018';
/** Signs that the lexer adds to tell what follows; they aren't in the text. */
const ADDED: readonly string[] = ['\u0002', '\u001f', GIVEN_UP];

/** A bracket that isn't closed where the parser expected it. */
type Unclosed = {
  readonly message: string;
  /** It may be closed further on: a line in between isn't indented far enough to belong to it. */
  readonly isIndentation: boolean;
};

/** The innermost bracket that is open before `offset`, where the parser found no end of it. */
export function unclosedAt(text: string, offset: number): Unclosed | undefined {
  const open: number[] = [];
  let at = 0;
  let isGivenUp = false;
  for (const token of new Lexer().lex(text)) {
    if (at >= offset) {
      isGivenUp = token === GIVEN_UP;
      break;
    }
    if (token === '{' || token === '[') {
      open.push(at);
    } else if (token === '}' || token === ']') {
      open.pop();
    }
    at += ADDED.includes(token) ? 0 : token.length;
  }
  const start = open.at(-1);
  if (start === undefined) {
    return undefined;
  }
  const {line, column} = positionsIn(text)(start);
  const bracket = `The \`${text.charAt(start)}\` opened in line ${line}, column ${column}`;
  if (isGivenUp && text.slice(offset).trim() !== '') {
    return {
      message: `${bracket} isn’t closed before this line, which isn’t indented far enough to belong to it.`,
      isIndentation: true,
    };
  }
  const around = open.length - 1;
  const more = around === 0 ? '' : ` Around it, ${around} more ${around === 1 ? 'is' : 'are'} open.`;
  return {message: `${bracket} isn’t closed.${more}`, isIndentation: false};
}

import type {Response} from '../outcome';
import type {OpenQuestion} from './split';

/** The entry of a response that says that the model answer is in view. */
export const SHOWN = 'shown';
/** Longest typed answer, in UTF-16 code units, as a textarea counts them. */
export const LONGEST_TEXT = 4000;

const TEXT = 'text=';

/** A response read: what was typed, whether the model answer was shown, what the reader ticked. */
export type Answer = {
  readonly text: string;
  readonly shown: boolean;
  /** Ids of rubric points and red flags. */
  readonly ticked: readonly string[];
};

/** Reads a response. Unknown ids, ticks before the model answer, a second or too long a text make it `undefined`. */
export function readAnswer(item: OpenQuestion, response: Response): Answer | undefined {
  const [text = TEXT, ...moreTexts] = response.filter((entry) => entry.startsWith(TEXT));
  const shown = response.includes(SHOWN);
  const ticked = response.filter((entry) => entry !== SHOWN && !entry.startsWith(TEXT));
  const known = new Set([...item.rubric, ...item.redFlags].map(({id}) => id));
  const sound =
    moreTexts.length === 0 &&
    text.length <= TEXT.length + LONGEST_TEXT &&
    (shown || ticked.length === 0) &&
    ticked.every((id) => known.has(id));
  return sound ? {text: text.slice(TEXT.length), shown, ticked: [...new Set(ticked)]} : undefined;
}

/** Writes an answer as a response; an empty text is left out, a longer one is cut. */
export function printAnswer({text, shown, ticked}: Answer): Response {
  return [...(text === '' ? [] : [TEXT + text.slice(0, LONGEST_TEXT)]), ...(shown ? [SHOWN] : []), ...ticked];
}

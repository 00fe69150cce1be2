import type {Position} from './lines';
import type {Place, Problem} from './problem';

/** What a reader types into, a plain field or CodeMirror. Line breaks are `\n` in both, so offsets are the same. */
export type TextBox = {
  readonly text: () => string;
  /** How long the text is, in characters; cheap also for a long one. */
  readonly length: () => number;
  /** Puts another text in place of all of it. The cursor goes to its beginning. */
  readonly replace: (text: string) => void;
  /** Puts `insert` in place of a stretch. */
  readonly change: (change: Place & {readonly insert: string}) => void;
  /** Moves the cursor to a place, or to the nearest one there is, shows it, and takes the focus. */
  readonly goTo: (position: Position) => void;
  /** Selects everything and takes the focus, so that the browser's own copying works. */
  readonly selectAll: () => void;
  /** Shows where problems are, if it can. */
  readonly mark: (problems: readonly Problem[]) => void;
  /** Takes it out of the page. */
  readonly remove: () => void;
};

/** What a box begins with. `from` and `to` are what is selected. */
export type BoxStart = Place & {
  readonly text: string;
  readonly isFocused: boolean;
  /** Id of the element with its name. */
  readonly labelledBy: string;
  /** Id of the element that says how to use it. */
  readonly describedBy: string;
  /** Called after each change that a reader makes; with what was pasted, line breaks and all, where that is all there is now. */
  readonly onTyped: (whole?: string) => void;
};

/** Puts a box into an element of the page. */
export type MountBox = (parent: HTMLElement, start: BoxStart) => TextBox;

/** Where a line and column are in a text, as an offset; the nearest one if the text has changed. */
export function offsetOf(text: string, {line, column}: Position): number {
  let start = 0;
  for (let left = line - 1; left > 0; left -= 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) {
      return text.length;
    }
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return Math.min(start + column - 1, end === -1 ? text.length : end);
}

import {unreachable} from '../lib/unreachable';
import {explainChoice} from './choice/explain';
import type {Response} from './outcome';
import type {Item} from './schemas';

/** What a part of an item was for this response. */
export type Part = 'right' | 'wrong' | 'missed' | 'other';

/** Why one part of an item (an option, a step, a gap) is right or wrong. */
export type Explanation = {
  readonly id: string;
  /** `right`, `wrong`: chosen. `missed`: a key that was not chosen. `other`: a distractor that was not chosen. */
  readonly part: Part;
  /** The part itself, phrasing HTML. */
  readonly text: string;
  /** Phrasing HTML. */
  readonly why: string;
  /** Id of the belief behind it. */
  readonly misconception?: string | undefined;
};

/** Explains every part of an item after a response, in the item's own order. */
export function explain(item: Item, response: Response): readonly Explanation[] {
  switch (item.type) {
    case 'choice':
      return explainChoice(item, response);
    default:
      return unreachable(item.type);
  }
}

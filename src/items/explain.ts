import {unreachable} from '../lib/unreachable';
import {explainChoice} from './choice/explain';
import type {Response} from './outcome';
import type {Question} from './split';

/** What a part of an item was for this response. */
export type PartRole = 'right' | 'wrong' | 'missed' | 'other';

/** One part of an item (an option, a step, a gap) after a response; what explains it is in the item's notes. */
export type Part = {
  readonly id: string;
  /** `right`, `wrong`: chosen. `missed`: a key that was not chosen. `other`: a distractor that was not chosen. */
  readonly role: PartRole;
  /** The part itself, phrasing HTML. */
  readonly text: string;
};

/** Every part of an item after a response, in the item's own order. */
export function explain(item: Question, response: Response): readonly Part[] {
  switch (item.type) {
    case 'choice':
      return explainChoice(item, response);
    default:
      return unreachable(item.type);
  }
}

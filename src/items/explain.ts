import {unreachable} from '../lib/unreachable';
import {explainChoice} from './choice/explain';
import {explainCloze} from './cloze/explain';
import {explainHotspot} from './hotspot/explain';
import {explainMatch} from './match/explain';
import {explainOpen} from './open/explain';
import {explainOrder} from './order/explain';
import {explainTrace} from './trace/explain';
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
    case 'order':
      return explainOrder(item, response);
    case 'match':
      return explainMatch(item, response);
    case 'cloze':
      return explainCloze(item, response);
    case 'hotspot':
      return explainHotspot(item, response);
    case 'trace':
      return explainTrace(item, response);
    case 'open':
      return explainOpen(item, response);
    default:
      return unreachable(item);
  }
}

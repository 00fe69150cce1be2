import type {Explanation} from '../explain';
import type {Response} from '../outcome';
import type {ChoiceItem} from './schema';

/** Explains each option: those chosen, the keys left out, and the rest. */
export function explainChoice(item: ChoiceItem, response: Response): readonly Explanation[] {
  return item.options.map(({id, key, text, why, misconception}) => {
    const chosen = response.includes(id);
    const part = chosen ? (key ? 'right' : 'wrong') : key ? 'missed' : 'other';
    return {id, part, text, why, misconception};
  });
}

import type {Part} from '../explain';
import type {Response} from '../outcome';
import type {ChoiceQuestion} from './split';

/** Each option after a response: chosen or not, right or not. */
export function explainChoice(item: ChoiceQuestion, response: Response): readonly Part[] {
  return item.options.map(({id, key, text}) => {
    const chosen = response.includes(id);
    const role = chosen ? (key ? 'right' : 'wrong') : key ? 'missed' : 'other';
    return {id, role, text};
  });
}

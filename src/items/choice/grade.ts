import {outcomeOf, type Outcome, type Response} from '../outcome';
import type {ChoiceQuestion} from './split';

/** Right when exactly the keys were chosen; anything else is wrong. Order and repeats don't matter. */
export function gradeChoice(item: ChoiceQuestion, response: Response): Outcome {
  const chosen = new Set(response);
  const exact = item.options.every((option) => option.key === chosen.has(option.id));
  const known = response.every((id) => item.options.some((option) => option.id === id));
  return outcomeOf(exact && known ? 1 : 0);
}

/** How many options the reader is asked to choose: the number of keys, 1 or more. */
export function keyCount(item: ChoiceQuestion): number {
  return item.options.filter((option) => option.key).length;
}

/** Whether the response can be checked: as many options chosen as there are keys. */
export function isCompleteChoice(item: ChoiceQuestion, response: Response): boolean {
  return response.length === keyCount(item);
}

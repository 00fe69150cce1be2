import {outcomeOf, type Outcome, type Response} from '../outcome';
import type {ChoiceQuestion} from './split';

/**
 * Full credit for exactly the keys. Short of that, by the item's rule: `all` gives nothing; `each` gives the share of options
 * decided rightly; `net` gives keys found less distractors taken, as a share of the keys, never below 0. Order and repeats
 * don't matter; an id that is no option makes the response void.
 */
export function gradeChoice(item: ChoiceQuestion, response: Response): Outcome {
  const chosen = new Set(response);
  const rightly = item.options.filter((option) => option.key === chosen.has(option.id)).length;
  const known = response.every((id) => item.options.some((option) => option.id === id));
  if (rightly === item.options.length && known) {
    return outcomeOf(1);
  }
  return outcomeOf(known && chosen.size > 0 ? partOf(item, chosen, rightly) : 0);
}

/** Credit of a response that is not exactly the keys. */
function partOf(item: ChoiceQuestion, chosen: ReadonlySet<string>, rightly: number): number {
  const found = item.options.filter((option) => option.key && chosen.has(option.id)).length;
  switch (item.scoring) {
    case 'all':
      return 0;
    case 'each':
      return rightly / item.options.length;
    case 'net':
      return Math.max(0, (found - (chosen.size - found)) / keyCount(item));
  }
}

/** How many options the reader is asked to choose: the number of keys, 1 or more. */
export function keyCount(item: ChoiceQuestion): number {
  return item.options.filter((option) => option.key).length;
}

/** Whether the response can be checked: as many options chosen as there are keys. */
export function isCompleteChoice(item: ChoiceQuestion, response: Response): boolean {
  return response.length === keyCount(item);
}

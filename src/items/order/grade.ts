import {outcomeOf, type Outcome, type Response} from '../outcome';
import type {OrderQuestion} from './split';
import {isWellFormed, standingsOf} from './standing';

/**
 * Right when every step but the distractors is placed and every `after` is respected. Otherwise the share of the steps that stand in the
 * longest run that respects the order, less one step for each distractor that was kept, at least 0.
 */
export function gradeOrder(item: OrderQuestion, response: Response): Outcome {
  const standings = [...standingsOf(item, response).values()];
  const count = (wanted: string) => standings.filter((standing) => standing === wanted).length;
  return outcomeOf(Math.max(0, count('in order') - count('kept')) / stepCount(item));
}

/** How many steps have to be placed: all but the distractors, 2 or more. */
export function stepCount(item: OrderQuestion): number {
  return item.steps.filter(({distractor}) => !distractor).length;
}

/** Whether the response can be checked: something was moved or left out, and every id is known. */
export function isCompleteOrder(item: OrderQuestion, response: Response): boolean {
  return response.length > 0 && isWellFormed(item, response);
}

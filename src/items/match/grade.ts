import {outcomeOf, type Outcome, type Response} from '../outcome';
import {parsePairs} from './pairs';
import type {MatchQuestion} from './split';

/** The share of prompts that have their right target. A malformed response is wrong. */
export function gradeMatch(item: MatchQuestion, response: Response): Outcome {
  const pairs = parsePairs(item, response);
  return outcomeOf(item.prompts.filter(({id, target}) => pairs?.get(id) === target).length / item.prompts.length);
}

/** Whether the response can be checked: every prompt has a target. */
export function isCompleteMatch(item: MatchQuestion, response: Response): boolean {
  return parsePairs(item, response)?.size === item.prompts.length;
}

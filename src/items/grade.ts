import {gradeChoice, isCompleteChoice} from './choice/grade';
import {unreachable} from '../lib/unreachable';
import type {Outcome, Response} from './outcome';
import type {Question} from './split';

/** Grades a response. Pure: the same item and response give the same outcome. */
export function grade(item: Question, response: Response): Outcome {
  switch (item.type) {
    case 'choice':
      return gradeChoice(item, response);
    default:
      return unreachable(item.type);
  }
}

/** Whether there is enough of a response to check it. */
export function isComplete(item: Question, response: Response): boolean {
  switch (item.type) {
    case 'choice':
      return isCompleteChoice(item, response);
    default:
      return unreachable(item.type);
  }
}

import {unreachable} from '../lib/unreachable';
import {gradeChoice, isCompleteChoice} from './choice/grade';
import {gradeCloze, isCompleteCloze} from './cloze/grade';
import {gradeHotspot, isCompleteHotspot} from './hotspot/grade';
import {gradeMatch, isCompleteMatch} from './match/grade';
import {gradeOpen, isCompleteOpen} from './open/grade';
import {gradeOrder, isCompleteOrder} from './order/grade';
import {gradeTrace, isCompleteTrace} from './trace/grade';
import type {Outcome, Response} from './outcome';
import type {Question} from './split';

/** Grades a response. Pure: the same item and response give the same outcome. */
export function grade(item: Question, response: Response): Outcome {
  switch (item.type) {
    case 'choice':
      return gradeChoice(item, response);
    case 'order':
      return gradeOrder(item, response);
    case 'match':
      return gradeMatch(item, response);
    case 'cloze':
      return gradeCloze(item, response);
    case 'hotspot':
      return gradeHotspot(item, response);
    case 'trace':
      return gradeTrace(item, response);
    case 'open':
      return gradeOpen(item, response);
    default:
      return unreachable(item);
  }
}

/** Whether there is enough of a response to check it. */
export function isComplete(item: Question, response: Response): boolean {
  switch (item.type) {
    case 'choice':
      return isCompleteChoice(item, response);
    case 'order':
      return isCompleteOrder(item, response);
    case 'match':
      return isCompleteMatch(item, response);
    case 'cloze':
      return isCompleteCloze(item, response);
    case 'hotspot':
      return isCompleteHotspot(item, response);
    case 'trace':
      return isCompleteTrace(item, response);
    case 'open':
      return isCompleteOpen(item, response);
    default:
      return unreachable(item);
  }
}

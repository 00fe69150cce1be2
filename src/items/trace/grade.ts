import {outcomeOf, type Outcome, type Response} from '../outcome';
import {endingOf, isFollowUpOpen, readAnswer} from './answer';
import type {TraceQuestion} from './split';

/** Nothing for the wrong ending. For the right one, half the credit, and the other half for the key of the follow-up; all of it where nothing follows. */
export function gradeTrace(item: TraceQuestion, response: Response): Outcome {
  const answer = readAnswer(item, response);
  if (answer?.ending !== endingOf(item)) {
    return outcomeOf(0);
  }
  return outcomeOf(!item.followUp || answer.option?.key ? 1 : 0.5);
}

/** Whether the response can be checked: the ending is chosen, and the option too where the follow-up is asked. */
export function isCompleteTrace(item: TraceQuestion, response: Response): boolean {
  const answer = readAnswer(item, response);
  return answer !== undefined && !isFollowUpOpen(item, answer);
}

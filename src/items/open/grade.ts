import {outcomeOf, type Outcome, type Response} from '../outcome';
import {readAnswer} from './answer';
import type {OpenQuestion} from './split';

/** Most credit without one of the must-haves. */
const CAP = 0.5;
/** What a red flag costs. */
const RED_FLAG = 0.25;

/** The reader's own grade: ticked weight by total weight, half at most while a must-have is missing, a quarter less for each red flag. */
export function gradeOpen(item: OpenQuestion, response: Response): Outcome {
  const answer = readAnswer(item, response);
  if (!answer?.shown) {
    return outcomeOf(0);
  }
  const had = item.rubric.filter(({id}) => answer.ticked.includes(id));
  const flags = item.redFlags.filter(({id}) => answer.ticked.includes(id));
  const hasMusts = item.rubric.every((point) => !point.must || had.includes(point));
  const covered = weightOf(had) / weightOf(item.rubric);
  return outcomeOf(Math.max(0, (hasMusts ? covered : Math.min(covered, CAP)) - RED_FLAG * flags.length));
}

/** Whether the response can be checked: the model answer was shown. Nothing has to be typed or ticked. */
export function isCompleteOpen(item: OpenQuestion, response: Response): boolean {
  return readAnswer(item, response)?.shown ?? false;
}

function weightOf(points: OpenQuestion['rubric']): number {
  return points.reduce((sum, {weight}) => sum + weight, 0);
}

import type {Part} from '../explain';
import type {Response} from '../outcome';
import {readAnswer} from './answer';
import type {OpenQuestion} from './split';

/** Each point of the rubric, had or missed, then each red flag, raised or not: as the reader ticked them. */
export function explainOpen(item: OpenQuestion, response: Response): readonly Part[] {
  const ticked = new Set(readAnswer(item, response)?.ticked);
  return [
    ...item.rubric.map(({id, point}): Part => ({id, role: ticked.has(id) ? 'right' : 'missed', text: point})),
    ...item.redFlags.map(({id, flag}): Part => ({id, role: ticked.has(id) ? 'wrong' : 'other', text: flag})),
  ];
}

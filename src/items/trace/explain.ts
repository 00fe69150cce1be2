import type {Part} from '../explain';
import type {Response} from '../outcome';
import {ENDING_WORDS, endingOf, readAnswer} from './answer';
import {OUTCOME} from './parts';
import type {TraceQuestion} from './split';

/** The ending, then each option of the follow-up: chosen or not, right or not. Where it was not asked, its key counts as missed. */
export function explainTrace(item: TraceQuestion, response: Response): readonly Part[] {
  const answer = readAnswer(item, response);
  const ending = endingOf(item);
  const options = item.followUp?.options ?? [];
  return [
    {
      id: OUTCOME,
      role: answer ? (answer.ending === ending ? 'right' : 'wrong') : 'missed',
      text: ENDING_WORDS[answer?.ending ?? ending],
    },
    ...options.map(({id, key, text}): Part => {
      const chosen = answer?.option?.id === id;
      return {id, role: chosen ? (key ? 'right' : 'wrong') : key ? 'missed' : 'other', text};
    }),
  ];
}

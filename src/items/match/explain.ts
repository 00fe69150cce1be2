import type {Part} from '../explain';
import type {Response} from '../outcome';
import {parsePairs} from './pairs';
import type {MatchQuestion} from './split';

/** Each prompt after a response, with the target that was chosen and, where that was wrong, the right one. */
export function explainMatch(item: MatchQuestion, response: Response): readonly Part[] {
  const pairs = parsePairs(item, response);
  const textOf = (target: string) => item.targets.find(({id}) => id === target)?.text ?? '';
  return item.prompts.map(({id, text, target}) => {
    const chosen = pairs?.get(id);
    if (chosen === undefined) {
      return {id, role: 'missed', text: `${text} – ${textOf(target)}`};
    }
    return chosen === target
      ? {id, role: 'right', text: `${text} – ${textOf(target)}`}
      : {id, role: 'wrong', text: `${text} – ${textOf(chosen)}; right is ${textOf(target)}`};
  });
}

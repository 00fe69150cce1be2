import {outcomeOf, type Outcome, type Response} from '../outcome';
import {judge} from './judge';
import type {ClozeQuestion} from './split';

/** Credit is the share of gaps that are filled rightly. Entries for a gap that isn't there, or for one gap twice, give none at all. */
export function gradeCloze(item: ClozeQuestion, response: Response): Outcome {
  const answers = readAnswers(item, response);
  const right = item.gaps.filter((gap) => judge(gap, answers.get(gap.id) ?? '').kind === 'right');
  return outcomeOf(right.length / item.gaps.length);
}

/** Whether the response can be checked: something stands in every gap. */
export function isCompleteCloze(item: ClozeQuestion, response: Response): boolean {
  const answers = readAnswers(item, response);
  return item.gaps.every((gap) => (answers.get(gap.id) ?? '').trim() !== '');
}

/** The texts of a response (`gapId=text`) by gap; none at all where the response is malformed. */
export function readAnswers(item: ClozeQuestion, response: Response): ReadonlyMap<string, string> {
  const answers = new Map(response.map(readAnswer));
  const known = response.every((entry) => item.gaps.some(({id}) => entry.startsWith(`${id}=`)));
  return known && answers.size === response.length ? answers : new Map<string, string>();
}

/** The response as it is after `text` was put into a gap: entries in the order of the gaps, none for an empty one. */
export function withAnswer(item: ClozeQuestion, response: Response, gap: string, text: string): Response {
  const answers = new Map([...readAnswers(item, response), [gap, text]]);
  return item.gaps.flatMap(({id}) => {
    const answer = answers.get(id) ?? '';
    return answer === '' ? [] : [`${id}=${answer}`];
  });
}

function readAnswer(entry: string): readonly [string, string] {
  const end = entry.indexOf('=');
  return [entry.slice(0, end), entry.slice(end + 1)];
}

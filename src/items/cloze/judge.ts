import {distance} from 'fastest-levenshtein';
import {ANSWER_LENGTH, fold} from './fold';
import type {ClozeGap} from './split';

/**
 * What an answer to a gap amounts to. `known`: a wrong answer that is explained, by its place in the gap's list.
 * `near`: not right, but so close in spelling to a right answer that the reader most likely meant that.
 */
export type Judgement =
  | {readonly kind: 'empty' | 'right' | 'wrong'}
  | {readonly kind: 'known'; readonly place: number}
  | {readonly kind: 'near'; readonly meant: string};

type Accepting = Pick<ClozeGap, 'accept' | 'exact' | 'pattern'>;

/** Judges what stands in a gap. Any text has a judgement; one beyond the allowed length is wrong. */
export function judge(gap: ClozeGap, text: string): Judgement {
  if (text.length > ANSWER_LENGTH) {
    return {kind: 'wrong'};
  }
  if (text.trim() === '') {
    return {kind: 'empty'};
  }
  if (accepts(gap, text)) {
    return {kind: 'right'};
  }
  const place = gap.wrong.findIndex((answer) => sameAnswer(gap, answer, text));
  if (place !== -1) {
    return {kind: 'known', place};
  }
  const meant = gap.choices ? undefined : gap.accept.find((answer) => isNear(answer, text));
  return meant === undefined ? {kind: 'wrong'} : {kind: 'near', meant};
}

/** Whether the gap takes `text` as right. */
export function accepts(gap: Accepting, text: string): boolean {
  return gap.accept.some((answer) => sameAnswer(gap, answer, text)) || matches(gap, text);
}

/** Whether two answers are one and the same to the gap. */
export function sameAnswer({exact}: Pick<ClozeGap, 'exact'>, one: string, other: string): boolean {
  return fold(one, exact) === fold(other, exact);
}

function matches({pattern, exact}: Accepting, text: string): boolean {
  try {
    return pattern !== undefined && new RegExp(`^(?:${pattern})$`, exact ? 'u' : 'iu').test(fold(text, true));
  } catch {
    // The schema lets no such pattern pass; a reader gets a grade either way.
    return false;
  }
}

/** One slip in an answer of 4 characters or more, two in one of 8 or more. Another number is another answer. */
function isNear(answer: string, text: string): boolean {
  const [meant, typed] = [fold(answer, false), fold(text, false)];
  const slips = distance(meant, typed);
  const sameNumbers = meant.replace(/\D+/g, ' ').trim() === typed.replace(/\D+/g, ' ').trim();
  return slips === 0 || (sameNumbers && meant.length >= 4 && slips <= (meant.length >= 8 ? 2 : 1));
}

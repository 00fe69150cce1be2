import type {Response} from '../outcome';
import type {TraceQuestion} from './split';

/** A reader's first answer. */
export type Ending = 'succeeds' | 'fails';

/** The first answers, in the order they are offered. */
export const ENDINGS: readonly Ending[] = ['succeeds', 'fails'];

/** An ending in words. */
export const ENDING_WORDS: Readonly<Record<Ending, string>> = {succeeds: 'It succeeds', fails: 'It fails'};

/** A response read as answers. */
export type Answer = {
  readonly ending: Ending;
  /** The option of the follow-up; there only after the right ending. */
  readonly option?: Option;
};

type Option = NonNullable<TraceQuestion['followUp']>['options'][number];

/** The ending that the scenario has. */
export function endingOf({succeeds}: TraceQuestion): Ending {
  return succeeds ? 'succeeds' : 'fails';
}

/** Reads a response: an ending, then an option of the follow-up if the ending was right. Anything else is `undefined`. */
export function readAnswer(item: TraceQuestion, response: Response): Answer | undefined {
  const [first, second, ...rest] = response;
  const ending = ENDINGS.find((known) => known === first);
  if (ending === undefined || rest.length > 0) {
    return undefined;
  }
  if (second === undefined) {
    return {ending};
  }
  const option = item.followUp?.options.find(({id}) => id === second);
  return option && ending === endingOf(item) ? {ending, option} : undefined;
}

/** Whether the reader has still to answer the follow-up: the ending is right, and there is more to ask. */
export function isFollowUpOpen(item: TraceQuestion, answer: Answer): boolean {
  return item.followUp !== undefined && answer.ending === endingOf(item) && answer.option === undefined;
}

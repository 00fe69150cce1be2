import {meaningTokens} from '../../lib/meaning';
import type {ItemNotes} from '../notes';
import {OUTCOME} from './parts';
import type {TraceItem} from './schema';

type FollowUp = NonNullable<TraceItem['ifFails']>;

/** What a page needs to ask a trace item and to grade it. Of the branches, the one that is true. */
export type TraceQuestion = Pick<
  TraceItem,
  'type' | 'id' | 'aliases' | 'level' | 'objective' | 'section' | 'stem' | 'scenario' | 'succeeds'
> & {
  /** Left out where the first answer is all that is asked. */
  readonly followUp?: Pick<FollowUp, 'question'> & {
    readonly options: readonly Pick<FollowUp['options'][number], 'id' | 'key' | 'text'>[];
  };
};

/** The item without its explanations. */
export function traceQuestion(item: TraceItem): TraceQuestion {
  const {type, id, aliases, level, objective, section, stem, scenario, succeeds} = item;
  const followUp = askedOf(item);
  return {
    type,
    id,
    aliases,
    level,
    objective,
    section,
    stem,
    scenario,
    succeeds,
    ...(followUp && {
      followUp: {
        question: followUp.question,
        options: followUp.options.map(({id: option, key, text}) => ({id: option, key, text})),
      },
    }),
  };
}

/** The item's explanations: of the outcome, and of each option of the follow-up that is asked. */
export function traceNotes(item: TraceItem): ItemNotes {
  const options = askedOf(item)?.options ?? [];
  return {
    parts: {
      [OUTCOME]: {why: item.succeedsWhy, misconception: item.succeedsMisconception},
      ...Object.fromEntries(options.map(({id, why, misconception}) => [id, {why, misconception}])),
    },
    sources: item.sources,
  };
}

/** What makes the item the item it is, wording aside. */
export function traceMeaning(item: TraceItem): unknown {
  const followUp = askedOf(item);
  return {
    // Another scenario is another question, even where its numbers are the same. The seed shows in the numbers.
    ...(item.trace && {trace: [item.trace.machine, item.trace.scenario]}),
    scenario: meaningTokens(item.scenario),
    succeeds: item.succeeds,
    question: meaningTokens(followUp?.question ?? ''),
    options: (followUp?.options ?? []).map(({id, key, text}) => [id, key, meaningTokens(text)]).sort(byId),
  };
}

function askedOf({succeeds, ifSucceeds, ifFails}: TraceItem): FollowUp | undefined {
  return succeeds ? ifSucceeds : ifFails;
}

function byId([one]: readonly unknown[], [other]: readonly unknown[]): number {
  return String(one) < String(other) ? -1 : 1;
}

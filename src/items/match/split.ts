import {meaningTokens} from '../../lib/meaning';
import type {ItemNotes} from '../notes';
import type {MatchItem} from './schema';

/** What a page needs to ask a match item and to grade it. */
export type MatchQuestion = Pick<MatchItem, 'type' | 'id' | 'aliases' | 'level' | 'objective' | 'section' | 'stem'> & {
  readonly prompts: readonly Pick<MatchItem['prompts'][number], 'id' | 'text' | 'target'>[];
  readonly targets: readonly Pick<MatchItem['targets'][number], 'id' | 'text'>[];
};

/** The item without its explanations. */
export function matchQuestion({
  type,
  id,
  aliases,
  level,
  objective,
  section,
  stem,
  prompts,
  targets,
}: MatchItem): MatchQuestion {
  return {
    type,
    id,
    aliases,
    level,
    objective,
    section,
    stem,
    prompts: prompts.map(({id: prompt, text, target}) => ({id: prompt, text, target})),
    targets: targets.map(({id: target, text}) => ({id: target, text})),
  };
}

/** The item's explanations, by prompt. */
export function matchNotes({prompts, sources}: MatchItem): ItemNotes {
  return {
    parts: Object.fromEntries(prompts.map(({id, why, misconception}) => [id, {why, misconception}])),
    sources,
  };
}

/** What makes the item the item it is, wording aside. */
export function matchMeaning({prompts, targets}: MatchItem): unknown {
  return {
    prompts: prompts.map(({id, target, text}) => [id, target, meaningTokens(text)]).sort(byId),
    targets: targets.map(({id, text}) => [id, meaningTokens(text)]).sort(byId),
  };
}

function byId([one]: readonly unknown[], [other]: readonly unknown[]): number {
  return String(one) < String(other) ? -1 : 1;
}

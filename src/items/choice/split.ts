import {meaningTokens} from '../../lib/meaning';
import type {ItemNotes} from '../notes';
import type {ChoiceItem} from './schema';

/** What a page needs to ask a choice item and to grade it. */
export type ChoiceQuestion = Pick<
  ChoiceItem,
  'type' | 'id' | 'aliases' | 'level' | 'objective' | 'section' | 'stem' | 'scoring'
> & {
  readonly options: readonly Pick<ChoiceItem['options'][number], 'id' | 'key' | 'text'>[];
};

/** The item without its explanations. */
export function choiceQuestion({
  type,
  id,
  aliases,
  level,
  objective,
  section,
  stem,
  scoring,
  options,
}: ChoiceItem): ChoiceQuestion {
  return {
    type,
    id,
    aliases,
    level,
    objective,
    section,
    stem,
    scoring,
    options: options.map(({id: option, key, text}) => ({id: option, key, text})),
  };
}

/** The item's explanations. */
export function choiceNotes({options, sources}: ChoiceItem): ItemNotes {
  return {
    parts: Object.fromEntries(options.map(({id, why, misconception}) => [id, {why, misconception}])),
    sources,
  };
}

/** What makes the item the item it is, wording aside. */
export function choiceMeaning({options, scoring}: ChoiceItem): unknown {
  const parts = options.map(({id, key, text}) => [id, key, meaningTokens(text)]).sort(byId);
  // Left out where it is the usual one, so that fingerprints from before the rule existed still hold.
  return scoring === 'all' ? parts : [scoring, parts];
}

function byId([one]: readonly unknown[], [other]: readonly unknown[]): number {
  return String(one) < String(other) ? -1 : 1;
}

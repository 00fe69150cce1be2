import {meaningTokens} from '../../lib/meaning';
import type {ItemNotes} from '../notes';
import type {OpenItem} from './schema';

/** What a page needs to ask an open item and to let the reader grade it. */
export type OpenQuestion = Pick<
  OpenItem,
  'type' | 'id' | 'aliases' | 'level' | 'objective' | 'section' | 'stem' | 'model' | 'followUps' | 'mistakes'
> & {
  readonly rubric: readonly Omit<OpenItem['rubric'][number], 'why'>[];
  readonly redFlags: readonly Omit<OpenItem['redFlags'][number], 'why'>[];
};

/** The item without its explanations. */
export function openQuestion({
  type,
  id,
  aliases,
  level,
  objective,
  section,
  stem,
  model,
  rubric,
  redFlags,
  followUps,
  mistakes,
}: OpenItem): OpenQuestion {
  return {
    type,
    id,
    aliases,
    level,
    objective,
    section,
    stem,
    model,
    rubric: rubric.map(({why, ...point}) => point),
    redFlags: redFlags.map(({why, ...flag}) => flag),
    followUps,
    mistakes,
  };
}

/** The item's explanations. */
export function openNotes({rubric, redFlags, sources}: OpenItem): ItemNotes {
  return {parts: Object.fromEntries([...rubric, ...redFlags].map(({id, why}) => [id, {why}])), sources};
}

/** What makes the item the item it is, wording aside. Words that only hint are left out: they grade nothing. */
export function openMeaning({model, rubric, redFlags}: OpenItem): unknown {
  return {
    model: meaningTokens(model),
    rubric: rubric.map(({id, weight, must, point}) => [id, weight, must, meaningTokens(point)]).sort(byId),
    redFlags: redFlags.map(({id, flag}) => [id, meaningTokens(flag)]).sort(byId),
  };
}

function byId([one]: readonly unknown[], [other]: readonly unknown[]): number {
  return String(one) < String(other) ? -1 : 1;
}

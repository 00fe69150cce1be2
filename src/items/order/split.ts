import {meaningTokens} from '../../lib/meaning';
import type {ItemNotes} from '../notes';
import {precedenceOf} from './precedence';
import type {OrderItem} from './schema';

/** What a page needs to ask an order item and to grade it. */
export type OrderQuestion = Pick<OrderItem, 'type' | 'id' | 'aliases' | 'level' | 'objective' | 'section' | 'stem'> & {
  readonly steps: readonly OrderStep[];
};

/** One step as a page shows it. */
export type OrderStep = Pick<OrderItem['steps'][number], 'id' | 'text' | 'distractor'> & {
  readonly after: readonly string[];
};

/** The item without its explanations. */
export function orderQuestion({type, id, aliases, level, objective, section, stem, steps}: OrderItem): OrderQuestion {
  return {
    type,
    id,
    aliases,
    level,
    objective,
    section,
    stem,
    steps: steps.map(({id: step, text, after, distractor}) => ({id: step, text, after, distractor})),
  };
}

/** The item's explanations. */
export function orderNotes({steps, sources}: OrderItem): ItemNotes {
  return {
    parts: Object.fromEntries(steps.map(({id, why, misconception}) => [id, {why, misconception}])),
    sources,
  };
}

/** What makes the item the item it is, wording aside. A rule that follows from the others makes no difference. */
export function orderMeaning({steps}: OrderItem): unknown {
  const before = precedenceOf(steps);
  return steps
    .map(({id, distractor, text}) => [id, distractor, [...(before.get(id) ?? [])].sort(), meaningTokens(text)])
    .sort(byId);
}

function byId([one]: readonly unknown[], [other]: readonly unknown[]): number {
  return String(one) < String(other) ? -1 : 1;
}

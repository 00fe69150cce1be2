import {shuffled} from '../lib/random';
import type {Bank} from './bank';
import type {LooseItem} from './loose-item';

/** `count` of `total` items, by their places. The same total and seed draw the same places in the same order. */
export function draw(total: number, count: number, seed: string): readonly number[] {
  const places = Array.from({length: total}, (_, place) => place);
  return shuffled(places, `draw/${seed}`).slice(0, count);
}

/** Items from anywhere as one quiz, in the order given. */
export function bankOf(loose: readonly LooseItem[], title: string): Bank {
  const notes = {
    items: Object.fromEntries(loose.map(({item, notes: own}) => [item.id, own])),
    misconceptions: merged(loose.map(({misconceptions}) => misconceptions)),
  };
  return {
    id: 'drawn',
    title,
    description: 'Drawn from several banks.',
    page: '/quizzes',
    aliases: [],
    retired: [],
    items: loose.map(({item}) => item),
    objectives: merged(loose.map(({objectives}) => objectives)),
    loadNotes: () => Promise.resolve(notes),
  };
}

function merged<Value>(records: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(records.flatMap((record) => Object.entries(record)));
}

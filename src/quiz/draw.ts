import {shuffled} from '../lib/random';
import type {Bank} from './bank';

/** A quiz drawn from many banks, and the bank that each of its items lives in. */
export type Draw = {readonly bank: Bank; readonly homeOf: (itemId: string) => string};

/** A quiz of `count` items drawn from all the banks. The same seed draws the same items in the same order. */
export function drawn(banks: readonly Bank[], count: number, seed: string): Draw {
  const items = shuffled(
    banks.flatMap((bank) => bank.items),
    `draw/${seed}`,
  ).slice(0, count);
  const homes = new Map(banks.flatMap((bank) => bank.items.map((item) => [item.id, bank.id] as const)));
  const bank: Bank = {
    id: `ten-${seed}`,
    title: `${items.length} questions from the whole guide`,
    description: 'Drawn from all banks.',
    page: '/quizzes',
    items,
    objectives: merged(banks.map((bank) => bank.objectives)),
    loadNotes: async () => {
      const drawnFrom = banks.filter((bank) => bank.items.some((item) => items.includes(item)));
      const notes = await Promise.all(drawnFrom.map((bank) => bank.loadNotes()));
      return {
        items: merged(notes.map((half) => half.items)),
        misconceptions: merged(notes.map((half) => half.misconceptions)),
      };
    },
  };
  return {bank, homeOf: (itemId) => homes.get(itemId) ?? ''};
}

function merged<Value>(records: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(records.flatMap((record) => Object.entries(record)));
}

import {shuffled} from '../lib/random';
import type {Bank} from './bank';
import type {CatalogEntry, ItemSummary} from './catalog';

/** An item that was drawn, and the bank it lives in. */
export type Drawn = {readonly bank: CatalogEntry; readonly item: ItemSummary};

/** `count` items of all banks. The same seed draws the same items in the same order. */
export function draw(catalog: readonly CatalogEntry[], count: number, seed: string): readonly Drawn[] {
  const all = catalog.flatMap((bank) => bank.items.map((item) => ({bank, item})));
  return shuffled(all, `draw/${seed}`).slice(0, count);
}

/** Fetches the questions that were drawn, as one quiz in the order of the draw. Rejects where the network fails. */
export async function loadDrawn(picks: readonly Drawn[], title: string): Promise<Bank> {
  const entries = [...new Set(picks.map(({bank}) => bank))];
  const banks = await Promise.all(entries.map((entry) => entry.load()));
  const items = new Map(banks.flatMap((bank) => bank.items.map((item) => [item.id, item] as const)));
  return {
    id: 'drawn',
    title,
    description: 'Drawn from several banks.',
    page: '/quizzes',
    aliases: [],
    retired: [],
    items: picks.flatMap(({item}) => items.get(item.id) ?? []),
    objectives: merged(banks.map((bank) => bank.objectives)),
    loadNotes: async () => {
      const notes = await Promise.all(banks.map((bank) => bank.loadNotes()));
      return {
        items: merged(notes.map((half) => half.items)),
        misconceptions: merged(notes.map((half) => half.misconceptions)),
      };
    },
  };
}

function merged<Value>(records: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(records.flatMap((record) => Object.entries(record)));
}

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Bank} from './bank';
import type {CatalogEntry} from './catalog';
import {draw, loadDrawn} from './draw';
import {exampleItem} from './example-bank';

const entry = (id: string, size: number): CatalogEntry => {
  const bank: Bank = {
    id,
    title: id,
    description: id,
    page: '/page',
    aliases: [],
    retired: [],
    objectives: {},
    items: Array.from({length: size}, (_, index) => exampleItem(`${id}-${index}`)),
    loadNotes: () => Promise.resolve({misconceptions: {}, items: {[`${id}-0`]: {parts: {}, sources: []}}}),
  };
  return {...bank, load: () => Promise.resolve(bank)};
};
const catalog = [entry('a', 7), entry('b', 9)];
const idsOf = (count: number, seed: string) => draw(catalog, count, seed).map(({item}) => item.id);

describe('a draw', () => {
  test('holds as many different items as asked for, or all there are', () => {
    fc.assert(
      fc.property(fc.nat({max: 20}), fc.string(), (count, seed) => {
        expect(new Set(idsOf(count, seed)).size).toBe(Math.min(count, 16));
      }),
    );
  });

  test('is the same for the same seed, and another for another', () => {
    expect(idsOf(10, '1')).toEqual(idsOf(10, '1'));
    expect(idsOf(10, '1')).not.toEqual(idsOf(10, '2'));
  });

  test('knows the bank each item lives in', () => {
    expect(draw(catalog, 16, 's').every(({bank, item}) => item.id.startsWith(bank.id))).toBe(true);
  });

  test('is loaded in its own order, with the explanations of all its banks', async () => {
    const picks = draw(catalog, 16, 's');
    const bank = await loadDrawn(picks, 'All');
    expect(bank.items.map(({id}) => id)).toEqual(picks.map(({item}) => item.id));
    expect(Object.keys((await bank.loadNotes()).items).sort()).toEqual(['a-0', 'b-0']);
  });

  test('fetches only the banks it draws from', async () => {
    const unused = {...entry('unused', 0), load: () => Promise.reject(new Error('not needed'))};
    const bank = await loadDrawn(draw([...catalog, unused], 3, 's'), 'Three');
    expect(bank.items).toHaveLength(3);
  });
});

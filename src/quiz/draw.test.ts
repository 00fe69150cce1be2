import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Bank} from './bank';
import {drawn} from './draw';
import {exampleItem} from './example-bank';

const bank = (id: string, size: number): Bank => ({
  id,
  title: id,
  description: id,
  page: '/page',
  objectives: {},
  items: Array.from({length: size}, (_, index) => exampleItem(`${id}-${index}`)),
  loadNotes: () => Promise.resolve({misconceptions: {}, items: {[`${id}-0`]: {parts: {}, sources: []}}}),
});
const banks = [bank('a', 7), bank('b', 9)];

describe('a draw', () => {
  test('holds as many different items as asked for, or all there are', () => {
    fc.assert(
      fc.property(fc.nat({max: 20}), fc.string(), (count, seed) => {
        const ids = drawn(banks, count, seed).bank.items.map(({id}) => id);
        expect(new Set(ids).size).toBe(Math.min(count, 16));
      }),
    );
  });

  test('is the same for the same seed, and another for another', () => {
    const ids = (seed: string) => drawn(banks, 10, seed).bank.items.map(({id}) => id);
    expect(ids('1')).toEqual(ids('1'));
    expect(ids('1')).not.toEqual(ids('2'));
  });

  test('knows the bank each item lives in', () => {
    const {bank: quiz, homeOf} = drawn(banks, 16, 's');
    expect(quiz.items.every(({id}) => id.startsWith(homeOf(id)))).toBe(true);
  });

  test('fetches the explanations of all its banks', async () => {
    const notes = await drawn(banks, 16, 's').bank.loadNotes();
    expect(Object.keys(notes.items).sort()).toEqual(['a-0', 'b-0']);
  });
});

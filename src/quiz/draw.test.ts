import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {bankOf, draw} from './draw';
import {exampleLooseItem} from './example-bank';

describe('a draw', () => {
  test('holds as many different places as asked for, or all there are', () => {
    fc.assert(
      fc.property(fc.nat({max: 30}), fc.nat({max: 20}), fc.string(), (total, count, seed) => {
        const places = draw(total, count, seed);
        expect(new Set(places).size).toBe(Math.min(count, total));
        expect(places.every((place) => Number.isInteger(place) && place >= 0 && place < total)).toBe(true);
      }),
    );
  });

  test.each([
    [20, '1', [12, 8, 0, 10, 4, 18, 6, 17, 13, 2]],
    [474, '1', [436, 346, 36, 365, 158, 49, 425, 356, 336, 2]],
    [474, '7', [266, 377, 428, 309, 31, 233, 44, 437, 453, 257]],
  ])(
    'of %i with seed %s is what it always was, as links to it are in other people’s documents',
    (total, seed, places) => {
      expect(draw(total, 10, seed)).toEqual(places);
    },
  );
});

describe('items of several banks as one', () => {
  const bank = bankOf([exampleLooseItem('b-1', 'b'), exampleLooseItem('a-1', 'a')], 'Two');

  test('stand in the order given', () => {
    expect(bank.items.map(({id}) => id)).toEqual(['b-1', 'a-1']);
  });

  test('keep their explanations, beliefs and objectives', async () => {
    const notes = await bank.loadNotes();
    expect(Object.keys(notes.items)).toEqual(['b-1', 'a-1']);
    expect(Object.keys(notes.misconceptions)).toEqual(['b.belief', 'a.belief']);
    expect(Object.keys(bank.objectives)).toEqual(['topic.name']);
  });
});

import fc from 'fast-check';
import {brotliCompressSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {KINDS, type SearchDocument} from './document';
import {frontCode, readFrontCode} from './front-code';
import {decodeIndex, encodeIndex} from './index-file';
import {indexOf} from './search-index';
import {shardOf, shardTexts} from './shards';
import {numbersOf, symbolsOf} from './symbols';
import {syntheticCourse} from './synthetic-course';

const documents: fc.Arbitrary<readonly SearchDocument[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    place: fc.record({path: fc.constantFrom('/a/', '/b/', '/c/'), title: fc.string({unit: 'grapheme'})}),
    id: fc.string({unit: 'grapheme'}),
    title: fc.string({unit: 'grapheme'}),
    text: fc.lorem({maxCount: 30}),
  }),
);
const travelled = (file: unknown): unknown => JSON.parse(JSON.stringify(file));

test('an index comes out of its file as it went in', () => {
  fc.assert(
    fc.property(documents, (given) => {
      const index = indexOf(given);
      expect(decodeIndex(travelled(encodeIndex(index)))).toEqual(index);
    }),
  );
});

test('so does the index of the whole course', () => {
  const index = indexOf(syntheticCourse());
  expect(decodeIndex(travelled(encodeIndex(index)))).toEqual(index);
});

test('numbers come out of symbols as they went in, and JSON escapes none of them', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50_000)), (numbers) => {
      expect(numbersOf(symbolsOf(numbers))).toEqual(numbers);
      expect(JSON.stringify(symbolsOf(numbers))).toHaveLength(numbers.length + 2);
    }),
  );
  expect(() => symbolsOf([60_000])).toThrow('from 0 to');
});

test('words come out of the front code as they went in', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z_.\d’äß]{1,40}$/));
  fc.assert(
    fc.property(words, (given) => {
      const sorted = [...given].sort();
      expect(readFrontCode(frontCode(sorted))).toEqual(sorted);
    }),
  );
});

test.each([
  ['nothing', undefined],
  ['a page of HTML', '<!doctype html>'],
  ['a later version', {version: 2}],
])('%s is refused', (_, file) => {
  expect(() => decodeIndex(file)).toThrow('not an index of version 1');
});

test('every text lies where the index says', () => {
  fc.assert(
    fc.property(documents, (given) => {
      const index = indexOf(given);
      const shards = shardTexts(index, given);
      given.forEach(({text}, entry) => {
        const {shard, position} = shardOf(index, entry);
        expect(shards[shard]?.[position]).toBe(text);
      });
    }),
  );
});

describe('on a course of the finished size', () => {
  const course = syntheticCourse();
  const index = indexOf(course);

  test('the index takes at most 75 kB, the eight largest shards together at most 20 kB', () => {
    const file = JSON.stringify(encodeIndex(index));
    expect(brotliCompressSync(file).length).toBeLessThan(75_000);
    const largest = shardTexts(index, course)
      .map((texts) => JSON.stringify(texts))
      .sort((one, other) => other.length - one.length)
      .slice(0, 8);
    const bytes = largest.map((texts) => brotliCompressSync(texts).length);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(20_000);
  });
});

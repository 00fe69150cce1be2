import {KINDS} from './document';
import {frontCode, readFrontCode} from './front-code';
import type {Entry, Posting, SearchIndex} from './search-index';
import {numbersOf, symbolsOf} from './symbols';

/**
 * The index as it travels: columns of like things, which compress better than records, and nothing that can be worked
 * out from the rest. A third of MiniSearch's own JSON after brotli.
 */
export type IndexFile = {
  readonly version: 1;
  /** Path and title in turn. */
  readonly places: readonly string[];
  /** A symbol per entry: its kind. */
  readonly kinds: string;
  /** A symbol per entry: how many places further than the entry before. */
  readonly steps: string;
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** Front-coded. */
  readonly words: string;
  /** A symbol per word: in how many documents it stands. */
  readonly spreads: string;
  /** A symbol per posting: how many documents further than the posting before. */
  readonly gaps: string;
  /** A symbol per posting. */
  readonly counts: string;
  /** A symbol per shard: how many documents. */
  readonly shards: string;
};

/** The index as it travels. */
export function encodeIndex({places, entries, words, shards}: SearchIndex): IndexFile {
  const postings = [...words.values()];
  return {
    version: 1,
    places: places.flatMap(({path, title}) => [path, title]),
    kinds: symbolsOf(entries.map(({kind}) => KINDS.indexOf(kind))),
    steps: symbolsOf(stepsOf(entries.map(({place}) => place))),
    ids: entries.map(({id}) => id),
    titles: entries.map(({title}) => title),
    words: frontCode([...words.keys()]),
    spreads: symbolsOf(postings.map(({length}) => length)),
    gaps: postings.map((list) => symbolsOf(stepsOf(list.map(([entry]) => entry)))).join(''),
    counts: symbolsOf(postings.flatMap((list) => list.map(([, count]) => count))),
    shards: symbolsOf(shards),
  };
}

/** The index that `encodeIndex` wrote. Throws where a server gave something else. */
export function decodeIndex(file: unknown): SearchIndex {
  if (!isIndexFile(file)) {
    throw new Error('This is not an index of version 1.');
  }
  const kinds = numbersOf(file.kinds);
  const places = sumsOf(numbersOf(file.steps));
  return {
    places: Array.from({length: file.places.length / 2}, (_, index) => ({
      path: file.places[2 * index] ?? '',
      title: file.places[2 * index + 1] ?? '',
    })),
    entries: file.ids.map((id, index): Entry => ({
      kind: KINDS[kinds[index] ?? 0] ?? 'page',
      place: places[index] ?? 0,
      id,
      title: file.titles[index] ?? '',
    })),
    words: decodeWords(file),
    shards: numbersOf(file.shards),
  };
}

function decodeWords({words, spreads, gaps, counts}: IndexFile): SearchIndex['words'] {
  const lengths = numbersOf(spreads);
  let start = 0;
  return new Map(
    readFrontCode(words).map((word, index) => {
      const end = start + (lengths[index] ?? 0);
      const often = numbersOf(counts.slice(start, end));
      const entries = sumsOf(numbersOf(gaps.slice(start, end)));
      start = end;
      return [word, entries.map((entry, position): Posting => [entry, often[position] ?? 1])];
    }),
  );
}

function isIndexFile(file: unknown): file is IndexFile {
  return typeof file === 'object' && file !== null && 'version' in file && file.version === 1;
}

function stepsOf(rising: readonly number[]): readonly number[] {
  return rising.map((number, index) => number - (rising[index - 1] ?? 0));
}

function sumsOf(steps: readonly number[]): readonly number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

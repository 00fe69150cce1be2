import MiniSearch from 'minisearch';
import type {SearchIndex} from './search-index';
import {termsIn} from './tokenize';

/** What a word can stand in. */
const FIELDS = ['title', 'place', 'text'] as const;
const [TITLE, PLACE, TEXT] = [0, 1, 2] as const;

/** How often a word stands in each document, by field. */
type Occurrences = Record<number, Record<number, number>>;

/** A MiniSearch over the index, and every word in it. Queries are single words as the index has them; ids number the entries. */
export function miniSearchOf(index: SearchIndex): {readonly mini: MiniSearch; readonly words: Iterable<string>} {
  const {entries, places} = index;
  const words = new Map<string, Occurrences>();
  const lengths = entries.map(() => [0, 0, 0]);
  const add = (word: string, field: number, entry: number, count: number) => {
    const found = words.get(word) ?? {};
    const counts = (found[field] ??= {});
    counts[entry] = (counts[entry] ?? 0) + count;
    words.set(word, found);
    const length = lengths[entry];
    if (length) {
      length[field] = (length[field] ?? 0) + count;
    }
  };

  // Titles are in the file anyway, so their words are read here instead of being sent.
  const placeTerms = places.map(({title}) => termsIn(title));
  entries.forEach(({title, place}, entry) => {
    termsIn(title).forEach((word) => add(word, TITLE, entry, 1));
    placeTerms[place]?.forEach((word) => add(word, PLACE, entry, 1));
  });
  for (const [word, postings] of index.words) {
    postings.forEach(([entry, count]) => add(word, TEXT, entry, count));
  }

  const byEntry = <Value>(value: (entry: number) => Value) =>
    Object.fromEntries(entries.map((_, entry) => [entry, value(entry)]));
  const mini = MiniSearch.loadJS(
    {
      documentCount: entries.length,
      nextId: entries.length,
      documentIds: byEntry((entry) => entry),
      fieldIds: Object.fromEntries(FIELDS.map((field, number) => [field, number])),
      fieldLength: byEntry((entry) => lengths[entry] ?? []),
      averageFieldLength: FIELDS.map(
        (_, field) => lengths.reduce((sum, length) => sum + (length[field] ?? 0), 0) / Math.max(1, entries.length),
      ),
      storedFields: {},
      dirtCount: 0,
      index: [...words],
      serializationVersion: 2,
    },
    {
      fields: [...FIELDS],
      tokenize: (word) => [word],
      processTerm: (word) => word,
    },
  );
  return {mini, words: words.keys()};
}

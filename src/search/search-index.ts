import type {Kind, Place, SearchDocument} from './document';
import {termsIn} from './tokenize';

/** A document without its text. */
export type Entry = {
  readonly kind: Kind;
  /** Number of its place. */
  readonly place: number;
  readonly id: string;
  readonly title: string;
};

/** That a word stands in the text of a document: the document's number, and how often, up to `MOST`. */
export type Posting = readonly [entry: number, count: number];

/** Counts above this say nothing more about what a section is about. */
const MOST = 3;

/** Characters of text that are fetched together: little enough for one hit, enough to compress. */
const SHARD = 3000;

/** All that is needed to find documents; their texts lie in shards. */
export type SearchIndex = {
  readonly places: readonly Place[];
  readonly entries: readonly Entry[];
  /** By word, in the order of code units; postings by document. Titles are not in it: whoever has the entries can read them. */
  readonly words: ReadonlyMap<string, readonly Posting[]>;
  /** How many documents each shard of texts holds, in order. */
  readonly shards: readonly number[];
};

/** The index of `documents`. Those of one place have to stand together. */
export function indexOf(documents: readonly SearchDocument[]): SearchIndex {
  const places: Place[] = [];
  const entries = documents.map(({kind, place, id, title}) => {
    const last = places.at(-1);
    if (last?.path !== place.path || last.title !== place.title) {
      places.push(place);
    }
    return {kind, place: places.length - 1, id, title};
  });
  return {places, entries, words: postingsOf(documents), shards: shardsOf(documents)};
}

/** Where a result leads, from the root of the site. */
export function addressOf({places}: SearchIndex, {place, id}: Entry): string {
  return `${places[place]?.path ?? '/'}${id && `#${id}`}`;
}

function postingsOf(documents: readonly SearchDocument[]): SearchIndex['words'] {
  const words = new Map<string, Map<number, number>>();
  documents.forEach(({text}, entry) => {
    for (const term of termsIn(text)) {
      const counts = words.get(term) ?? new Map<number, number>();
      words.set(term, counts.set(entry, Math.min(MOST, (counts.get(entry) ?? 0) + 1)));
    }
  });
  return new Map(
    [...words].sort(([one], [other]) => (one < other ? -1 : 1)).map(([word, counts]) => [word, [...counts]]),
  );
}

/** A shard ends with its place, so that hits on one page share theirs. */
function shardsOf(documents: readonly SearchDocument[]): readonly number[] {
  const shards: number[] = [];
  let size = Infinity;
  documents.forEach(({place, text}, index) => {
    size += text.length;
    if (size > SHARD || documents[index - 1]?.place.path !== place.path) {
      shards.push(0);
      size = text.length;
    }
    shards.push((shards.pop() ?? 0) + 1);
  });
  return shards;
}

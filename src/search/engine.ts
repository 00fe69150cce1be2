import type {Query} from 'minisearch';
import type {Kind} from './document';
import {miniSearchOf} from './mini-search';
import {askedIn, nameIn, queryFor} from './query';
import {addressOf, type SearchIndex} from './search-index';
import {wordsIn} from './tokenize';
import {vocabularyOf, type Vocabulary} from './vocabulary';

/** A document that was found. */
export type Hit = {
  /** Number of the document. */
  readonly entry: number;
  readonly kind: Kind;
  /** Where it leads, from the root of the site. */
  readonly address: string;
  /** Empty where the text is all there is. */
  readonly title: string;
  /** Title of the page it stands on. */
  readonly place: string;
  /** The words of the index that were found in it. */
  readonly matched: ReadonlySet<string>;
};

/** What became of a query. */
export type Findings = {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Whether each hit holds every word; if none does, hits hold some of them. */
  readonly whole: boolean;
  /** The query with its unknown words replaced by the nearest known ones. */
  readonly meant?: string;
};

/** Answers queries. Takes any text; words that are not there find nothing. */
export type SearchEngine = (query: string) => Findings;

const MOST = 50;

/** A hit in a name says more than one in a text; the page's name helps to tell its sections from others'. */
const BOOST = {title: 3, place: 1.2, text: 1};

/** What a reader most likely came for. There are more questions than pages, and they use the same words. */
const WEIGHT: Readonly<Record<Kind, number>> = {page: 1.2, section: 1, term: 0.9, fact: 0.8, question: 0.5};

/** Makes the index ready for queries, which takes longer than each of them. */
export function engineOf(index: SearchIndex): SearchEngine {
  const {mini, words} = miniSearchOf(index);
  const vocabulary = vocabularyOf(words);
  const weigh = (entry: number) => WEIGHT[index.entries[entry]?.kind ?? 'section'];
  const search = (query: Query) => mini.search(query, {boost: BOOST, boostDocument: weigh}).slice(0, MOST);

  return (query) => {
    const asked = askedIn(query);
    const name = nameIn(query, vocabulary);
    const every = queryFor(asked, vocabulary, 'AND');
    const all = search(
      name === undefined ? every : {combineWith: 'OR', queries: [{queries: [name], prefix: true}, every]},
    );
    const found = all.length > 0 || asked.length < 2 ? all : search(queryFor(asked, vocabulary, 'OR'));
    return {
      hits: found.flatMap(({id, match}) => hitOf(index, Number(id), new Set(Object.keys(match)))),
      whole: all.length > 0,
      ...(all.length > 0 ? {} : meantBy(query, vocabulary)),
    };
  };
}

function hitOf(index: SearchIndex, number: number, matched: ReadonlySet<string>): readonly Hit[] {
  const entry = index.entries[number];
  if (!entry) {
    return [];
  }
  const {kind, title, place} = entry;
  const placeTitle = index.places[place]?.title ?? '';
  return [{entry: number, kind, address: addressOf(index, entry), title, place: placeTitle, matched}];
}

function meantBy(query: string, vocabulary: Vocabulary): Pick<Findings, 'meant'> {
  const unknown = wordsIn(query).filter(({terms: [whole]}) => whole !== undefined && !vocabulary.knows(whole));
  const pieces = unknown.map(({start, end, terms: [whole = '']}) => ({start, end, word: vocabulary.nearest(whole)}));
  if (!pieces.some(({word}) => word !== undefined)) {
    return {};
  }
  // From the end, so that offsets stay true.
  const meant = pieces.reduceRight(
    (text, {start, end, word}) => text.slice(0, start) + (word ?? text.slice(start, end)) + text.slice(end),
    query,
  );
  return {meant};
}

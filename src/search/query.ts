import type {Query} from 'minisearch';
import {wordsIn} from './tokenize';
import {swapsOf, type Vocabulary} from './vocabulary';

/** Words that a reader types apart and the guide writes together. */
const APART = /\b(code|app|build)\s+(build|commit|deploy|pipeline|spec)\b/gi;

/**
 * What a reader's words ask for, a word at a time: the whole word first, then its parts. Stop words go, if others
 * stay; a single letter asks for nothing yet.
 */
export function askedIn(text: string): readonly (readonly string[])[] {
  const asked = wordsIn(text.replace(APART, '$1$2'))
    .map(({terms}) => terms)
    .filter((terms) => terms.length > 0);
  const last = /([\p{L}\p{N}]{2,})\s*$/u.exec(text)?.[1]?.toLowerCase();
  return asked.length === 0 && last !== undefined ? [[last]] : asked;
}

/** A name that the reader typed in words, such as `all at once`, if the guide has it; stop words belong to it. */
export function nameIn(text: string, vocabulary: Vocabulary): string | undefined {
  const name = text.trim().toLowerCase().replace(/\s+/g, '');
  return /\S\s+\S/.test(text) && vocabulary.knows(name) ? name : undefined;
}

/** The query for `asked`, in which every word has to be found (`AND`), or any (`OR`). */
export function queryFor(
  asked: readonly (readonly string[])[],
  vocabulary: Vocabulary,
  combineWith: 'AND' | 'OR',
): Query {
  return {
    combineWith,
    queries: asked.map((terms, index) => {
      const isLast = index === asked.length - 1;
      const [whole = '', ...parts] = terms.map((term) => queryForTerm(term, isLast, vocabulary));
      return parts.length === 0 ? whole : {combineWith: 'OR', queries: [whole, {combineWith: 'AND', queries: parts}]};
    }),
  };
}

/** The last word may still be growing. A word that is known is meant; only others may be typos. */
function queryForTerm(term: string, isLast: boolean, vocabulary: Vocabulary): Query {
  if (vocabulary.knows(term)) {
    return {queries: [term], prefix: isLast || term.length > 3};
  }
  return {
    combineWith: 'OR',
    queries: [...swapsOf(term).filter(vocabulary.knows), {queries: [term], fuzzy: editsAllowed(term), prefix: false}],
  };
}

/** Typos that a word of this length may hold and still be recognized. */
function editsAllowed({length}: string): number | false {
  return length < 4 ? false : length < 8 ? 1 : 2;
}

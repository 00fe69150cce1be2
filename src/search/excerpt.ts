import {wordsIn} from './tokenize';

/** A part of a text, and whether it is a hit. */
export type Piece = {readonly text: string; readonly hit: boolean};

/** How much of the text before the hit is shown, as a share of the whole excerpt. */
const BEFORE = 0.25;
const CUT = '… ';

/** `text` in pieces, each word that stands for one of the `matched` words of the index being a hit. */
export function markedIn(text: string, matched: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const push = (part: string, hit: boolean) => part && pieces.push({text: part, hit});
  for (const hit of hitsIn(text, matched)) {
    push(text.slice(end, hit.start), false);
    push(text.slice(hit.start, hit.end), true);
    end = hit.end;
  }
  push(text.slice(end), false);
  return pieces;
}

/**
 * The part of `text` with the most different hits, at most `length` characters with its ellipses; from its beginning where
 * nothing is hit. Cut between words; only a word longer than all of it is cut itself, never inside a character.
 */
export function excerptOf(text: string, matched: ReadonlySet<string>, length: number): readonly Piece[] {
  if (text.length <= length) {
    return markedIn(text, matched);
  }
  const room = length - 2 * CUT.length;
  const hit = bestOf(hitsIn(text, matched), room * (1 - BEFORE));
  const from = hit
    ? wordStart(text, Math.max(0, Math.min(hit.start - room * BEFORE, text.length - room)), hit.start)
    : 0;
  const to = wordEnd(text, from + room, Math.min(hit?.end ?? 0, from + room));
  const shown = markedIn(text.slice(from, to).trimEnd(), matched);
  return [
    ...(from > 0 ? [{text: CUT, hit: false}] : []),
    ...shown,
    ...(to < text.length ? [{text: ' …', hit: false}] : []),
  ];
}

type Found = {readonly start: number; readonly end: number; readonly terms: readonly string[]};

function hitsIn(text: string, matched: ReadonlySet<string>): readonly Found[] {
  return wordsIn(text).filter(({terms}) => terms.some((term) => matched.has(term)));
}

/** The hit that is followed by the most different ones within `room` characters; of equals the first. */
function bestOf(hits: readonly Found[], room: number): Found | undefined {
  const variety = (first: Found) =>
    new Set(
      hits
        .filter(({start, end}) => start >= first.start && end <= first.start + room)
        .flatMap(({terms}) => terms[0] ?? []),
    ).size;
  return hits
    .map((hit) => ({hit, score: variety(hit)}))
    .reduce<{readonly hit?: Found; readonly score: number}>((best, next) => (next.score > best.score ? next : best), {
      score: -1,
    }).hit;
}

/** The beginning of the first word at or behind `at`, but not behind `latest`. */
function wordStart(text: string, at: number, latest: number): number {
  let start = Math.floor(at);
  while (start > 0 && start < latest && text[start - 1] !== ' ') {
    start += 1;
  }
  return start;
}

/** The end of the last word before `at`, but not before `earliest`. */
function wordEnd(text: string, at: number, earliest: number): number {
  let end = Math.floor(at);
  if (end >= text.length) {
    return text.length;
  }
  while (end > earliest && text[end] !== ' ') {
    end -= 1;
  }
  // One long word only: cut it, but not within a character of two units.
  const whole = end > earliest || text[end] === ' ' ? end : Math.max(earliest, Math.floor(at));
  return /[\uDC00-\uDFFF]/.test(text[whole] ?? '') ? whole - 1 : whole;
}

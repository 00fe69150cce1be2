import {distance} from 'fastest-levenshtein';

/** The one of `known` that `text` most likely meant, or `undefined` where nothing is within a third of its length. */
export function nearest(text: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({candidate, edits: distance(text.toLowerCase(), candidate.toLowerCase())}))
    .sort((one, other) => one.edits - other.edits);
  const best = ranked[0];
  return best && best.edits <= Math.max(1, Math.ceil(best.candidate.length / 3)) ? best.candidate : undefined;
}

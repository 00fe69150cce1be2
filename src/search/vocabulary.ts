import {nearest} from '../lib/nearest';

/** The words that can be found. */
export type Vocabulary = {
  /** Whether `text` is one of them or the beginning of one. */
  readonly knows: (text: string) => boolean;
  /** The one that `text` most likely meant. */
  readonly nearest: (text: string) => string | undefined;
};

/** Looks words up among `words`, in any order. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const sorted = [...words].sort();
  return {
    knows: (text) => sorted[firstFrom(sorted, text)]?.startsWith(text) ?? false,
    nearest(text) {
      // Longer or shorter ones are too far away in any case; measuring all of them would be felt while typing.
      const most = Math.ceil(text.length / 3);
      return nearest(
        text,
        sorted.filter((word) => Math.abs(word.length - text.length) <= most && !/[\d_.]/.test(word)),
      );
    },
  };
}

/** Where `text` would stand among the sorted words. */
function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** `text` with each two neighbors swapped: the commonest slip of the fingers, which counts as two edits otherwise. */
export function swapsOf(text: string): readonly string[] {
  return Array.from(
    {length: Math.max(0, text.length - 1)},
    (_, at) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
  );
}

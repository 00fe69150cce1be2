import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus';
import {uniformInt} from 'pure-rand/distribution/uniformInt';
import type {Kind, SearchDocument} from './document';

/** How the finished course is cut: places, documents each, words each. */
const PARTS = [
  {kind: 'section', places: 45, each: 12, words: 133},
  {kind: 'question', places: 12, each: 34, words: 40},
  {kind: 'term', places: 1, each: 75, words: 25},
  {kind: 'fact', places: 1, each: 150, words: 18},
] as const satisfies readonly {readonly kind: Kind; readonly [count: string]: number | string}[];

const VOCABULARY = 20_000;
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi wo ar en ion ment build code test pipe stage'.split(' ');

/**
 * A course as large as the finished one, the same each time: about 96,000 words whose frequencies follow Zipf's law as
 * those of the real pages do, half of them words that an index leaves out. For tests of size and speed.
 */
export function syntheticCourse(): readonly SearchDocument[] {
  const chance = xoroshiro128plus(20261123);
  const upTo = (most: number) => uniformInt(chance, 0, most);
  const vocabulary = Array.from({length: VOCABULARY}, (_, rank) =>
    Array.from({length: 2 + (rank % 3)}, () => SYLLABLES[upTo(SYLLABLES.length - 1)] ?? '').join(''),
  );
  // Zipf's law: the share of words up to rank r grows with log r.
  const word = () => {
    const text = vocabulary[Math.floor(VOCABULARY ** (upTo(1_000_000) / 1_000_001)) - 1] ?? '';
    return upTo(99) < 45 ? 'the' : text;
  };
  const words = (count: number) => Array.from({length: count}, word).join(' ');
  return PARTS.flatMap(({kind, places, each, words: length}) =>
    Array.from({length: places}, (_, place) => ({path: `/${kind}/${place}-${words(1)}/`, title: words(3)})).flatMap(
      (place) =>
        Array.from({length: each}, (_, index) => ({
          kind: kind === 'section' && index === 0 ? 'page' : kind,
          place,
          id: index === 0 && kind === 'section' ? '' : words(3).replaceAll(' ', '-'),
          title: kind === 'question' || kind === 'fact' ? '' : words(4),
          text: words(length),
        })),
    ),
  );
}

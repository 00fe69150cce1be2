import fc from 'fast-check';
import {expect, test} from 'vitest';
import {excerptOf, markedIn, type Piece} from './excerpt';
import {termsIn} from './tokenize';

const shown = (pieces: readonly Piece[]) => pieces.map(({text, hit}) => (hit ? `[${text}]` : text)).join('');
const plain = (pieces: readonly Piece[]) => pieces.map(({text}) => text).join('');

test('a short text is shown whole, its hits marked in every form', () => {
  expect(shown(markedIn('Policies: one policy, no POLICY-maker', new Set(['policy'])))).toBe(
    '[Policies]: one [policy], no [POLICY]-maker',
  );
});

test('an identifier is marked whole when a part of it is hit', () => {
  expect(shown(markedIn('It runs post_build next', new Set(['build'])))).toBe('It runs [post_build] next');
});

test('a long text is cut between words around the hits that stand closest together', () => {
  const text = `${'far away '.repeat(20)}rule ${'in between '.repeat(20)}an approval rule decides ${'and so on '.repeat(20)}`;
  const excerpt = shown(excerptOf(text, new Set(['approval', 'rule']), 90));
  expect(excerpt).toContain('an [approval] [rule] decides');
  expect(excerpt).toMatch(/^… \S.*\S …$/);
});

test('without a hit, the text is shown from its beginning', () => {
  expect(shown(excerptOf('one two three four five six', new Set(['other']), 20))).toBe('one two three …');
});

/** A surrogate without its other half. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const word = fc.string({unit: 'grapheme', minLength: 1, maxLength: 12});
const text = fc.array(fc.oneof(word, fc.constantFrom('alpha', 'Beta', 'gamma_delta', '🙂', '👩‍💻')), {maxLength: 60});

test('an excerpt holds a hit if there is one, stays within its length, and cuts no character', () => {
  fc.assert(
    fc.property(text, fc.integer({min: 40, max: 200}), (words, length) => {
      const whole = words.join(' ').replace(/\s+/g, ' ');
      const matched = new Set(['alpha', 'beta', 'delta']);
      const pieces = excerptOf(whole, matched, length);
      expect(pieces.some(({hit}) => hit)).toBe(termsIn(whole).some((term) => matched.has(term)));
      expect(plain(pieces).length).toBeLessThanOrEqual(length);
      expect(plain(pieces)).not.toMatch(HALF);
    }),
    {numRuns: 1000},
  );
});

test('also of one word without end', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', minLength: 50, maxLength: 300}), (endless) => {
      const whole = endless.replaceAll(' ', '');
      const pieces = excerptOf(whole, new Set(termsIn(whole)), 40);
      expect(plain(pieces).length).toBeLessThanOrEqual(40);
      expect(plain(pieces)).not.toMatch(HALF);
    }),
  );
});

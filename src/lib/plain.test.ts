import fc from 'fast-check';
import {expect, test} from 'vitest';
import {beginningOf, plainText} from './plain';

test('the words of a text, without its tags, with its entities read back', () => {
  expect(plainText('<p>Write <code>a &#x3C; b</code>, not <em>c</em>.</p>')).toBe('Write a < b, not c.');
});

test('a beginning ends after a whole word, leaves code blocks out, and says that it goes on', () => {
  expect(beginningOf('<p>One two three four</p>', 12)).toBe('One two…');
  expect(beginningOf('<p>Why?</p><pre><code>env: 1</code></pre>', 12)).toBe('Why?');
  expect(beginningOf('<p>Unbreakable</p>', 6)).toBe('Unbre…');
});

test('a beginning is never longer than asked, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 2, max: 80}), (text, length) => {
      expect(beginningOf(text, length).length).toBeLessThanOrEqual(length);
      expect(beginningOf(text, length)).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    }),
  );
});

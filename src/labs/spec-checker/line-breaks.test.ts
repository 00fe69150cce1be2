import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {withBreaksOf, withPlainBreaks} from './line-breaks';

const anyText = fc.array(fc.constantFrom('a', ' ', '\n', '\r', '\r\n')).map((parts) => parts.join(''));

describe('line breaks', () => {
  test('of an unchanged text come back as they were, in every mixture', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        expect(withBreaksOf(original, withPlainBreaks(original))).toBe(original);
      }),
    );
  });

  test.each([
    ['Windows’ stay Windows’ in a changed text', 'a\r\nb\r\n', 'a\nnew\nb\n', 'a\r\nnew\r\nb\r\n'],
    ['those of others stay theirs', 'a\nb\n', 'a\nnew\nb\n', 'a\nnew\nb\n'],
    ['a mixed text gets one kind when it is changed', 'a\r\nb\n', 'a\nc\n', 'a\nc\n'],
    ['a text that came from nowhere has its own', '', 'a\nb', 'a\nb'],
    ['a text that was emptied and written anew keeps the file’s', 'a\r\nb', 'x\ny', 'x\r\ny'],
  ])('%s', (_because, original, text, written) => {
    expect(withBreaksOf(original, text)).toBe(written);
  });

  test('are `\\n` alone for those who count lines', () => {
    expect(withPlainBreaks('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });
});

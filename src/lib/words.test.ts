import {expect, test} from 'vitest';
import {hasWords} from './words';

test.each([
  ['', true, 'nothing is asked for'],
  ['  ', true, 'blanks ask for nothing'],
  ['TOKEN cannot', true, 'case and order make no difference'],
  ['cann', true, 'the word is still being typed'],
  ['token missing', false, 'one word of two isn’t enough'],
  ['c.nnot', false, 'a query is text, not a pattern'],
])('%j → %s, because %s', (query, found, _because) => {
  expect(hasWords('found character that cannot start any Token', query)).toBe(found);
});

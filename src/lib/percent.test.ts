import {describe, expect, test} from 'vitest';
import {percent} from './percent';

describe('percent', () => {
  test.each([
    [0, '0\u202f%', 'nothing is nothing'],
    [1, '100\u202f%', 'everything is everything'],
    [2 / 3, '67\u202f%', 'it rounds to the nearest'],
    [0.999, '99\u202f%', 'one wrong in a thousand is not everything'],
    [0.001, '1\u202f%', 'one right in a thousand is not nothing'],
  ])('writes %d as %s, because %s', (share, text) => {
    expect(percent(share)).toBe(text);
  });
});

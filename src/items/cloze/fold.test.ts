import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold} from './fold';

describe('fold', () => {
  test.each([
    ['  Post_Build ', 'post_build', 'space at the ends and case'],
    ['npm \t\n ci', 'npm ci', 'a run of white space'],
    ['npm\u00a0ci', 'npm ci', 'a space that does not break'],
    ['\u201con\u201d', '"on"', 'typographic double quotes'],
    ['it\u2019s \u2018so\u2019', "it's 'so'", 'typographic single quotes'],
    ['\u2014all', '--all', 'a dash that a phone made of two hyphens'],
    ['cafe\u0301', 'caf\u00e9', 'an accent typed apart'],
  ])('reads %j as %j: %s', (typed, folded) => {
    expect(fold(typed, false)).toBe(folded);
  });

  test('keeps case where it counts', () => {
    expect(fold(' AfterInstall ', true)).toBe('AfterInstall');
  });

  test('changes nothing when done twice', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.nat(0xffff).map((code) => String.fromCharCode(code))}),
        fc.boolean(),
        (text, exact) => {
          expect(fold(fold(text, exact), exact)).toBe(fold(text, exact));
        },
      ),
    );
  });

  test('makes two answers one only where case or white space is all that tells them apart', () => {
    const few = fc.string({
      unit: fc.constantFrom('a', 'A', 'b', '1', '-', '_', '.', '/', "'", '"', ' ', '\t'),
      maxLength: 5,
    });
    const words = (text: string) => text.split(/[ \t]+/).filter((word) => word !== '');
    fc.assert(
      fc.property(few, few, fc.boolean(), (one, other, exact) => {
        const same = (view: (text: string) => string) =>
          JSON.stringify(words(view(one))) === JSON.stringify(words(view(other)));
        expect(fold(one, exact) === fold(other, exact)).toBe(same((text) => (exact ? text : text.toUpperCase())));
      }),
      {numRuns: 2000},
    );
  });
});

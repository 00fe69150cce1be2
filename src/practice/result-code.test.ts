import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {checksum} from './checksum';
import {oneLine} from './one-line';
import {NAME_LENGTH, parseResultCode, printResultCode, readCodes, type Result} from './result-code';

const ANA: Result = {
  assignment: '0k3j2h1',
  finished: '2026-11-30',
  scores: [
    {quiz: 'which-service', right: 5, asked: 6},
    {quiz: 'codebuild', right: 8, asked: 10},
  ],
  name: 'Ana-María Ruiz',
};

const results: fc.Arbitrary<Result> = fc.record({
  assignment: fc.string({unit: 'binary'}).map((text) => checksum(text)),
  finished: fc
    .date({min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true})
    .map((date) => date.toISOString().slice(0, 10)),
  scores: fc.array(
    fc.record({
      quiz: fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+){0,3}$/),
      right: fc.nat(99),
      asked: fc.integer({min: 99, max: 9999}),
    }),
    {maxLength: 6},
  ),
  name: fc
    .string({unit: 'binary', maxLength: 90})
    .map((text) => oneLine(text, NAME_LENGTH))
    .filter((name) => name !== ''),
});

const reasonOf = (code: string) => {
  const reading = parseResultCode(code);
  return reading.kind === 'refused' ? reading.reason : 'read';
};
/** A code with a checksum that fits, as somebody may make by hand. */
const signed = (body: string) => `${body}.${checksum(body)}`;

describe('a result code', () => {
  test('is one readable word', () => {
    expect(printResultCode(ANA)).toMatchInlineSnapshot(
      `"fg1.0k3j2h1.20261130.which-service-5-6_codebuild-8-10.Ana-2DMar-C3-ADa_Ruiz.1xoj68z"`,
    );
  });

  test('gives back the result that it was made of, and is safe in an address', () => {
    fc.assert(
      fc.property(results, (result) => {
        const code = printResultCode(result);
        expect(parseResultCode(code)).toEqual({kind: 'result', code, result});
        expect(code).toMatch(/^[A-Za-z0-9._-]+$/);
      }),
    );
  });

  test('is refused after any one character is changed, left out or swapped with its neighbor', () => {
    const letter = fc.constantFrom(...Array.from('abcxyzABC019.-_'));
    fc.assert(
      fc.property(results, fc.nat(), letter, (result, place, other) => {
        const code = printResultCode(result);
        const at = 2 + (place % (code.length - 2));
        const damaged = [
          code.slice(0, at) + other + code.slice(at + 1),
          code.slice(0, at) + code.slice(at + 1),
          code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2),
        ].filter((text) => text !== code);
        expect(damaged.map((text) => parseResultCode(text).kind)).toEqual(damaged.map(() => 'refused'));
      }),
    );
  });

  test('is read or refused with a reason, whatever the text', () => {
    const hostile = fc.string({unit: fc.constantFrom(...Array.from('fg1.-_%aZ0\u{1F600}\uD800 '))});
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary'}),
          hostile,
          hostile.map((text) => signed(`fg1.${text}`)),
        ),
        (text) => {
          expect(reasonOf(text).length).toBeGreaterThan(0);
          expect(readCodes(text).every(({code}) => code.length > 0)).toBe(true);
        },
      ),
    );
  });

  const body = 'fg1.0k3j2h1.20261130.codebuild-8-10.Ana';
  test.each([
    ['', 'its beginning may be missing', 'there is nothing'],
    ['g1.0k3j2h1.20261130.codebuild-8-10.Ana.0000000', 'its beginning may be missing', 'a letter is missing'],
    [signed(body.replace('fg1', 'fg2')), 'newer version', 'its version is unknown'],
    [body, 'not complete', 'its end is missing'],
    [`${body}.0000000`, 'checksum doesn’t fit', 'something was changed'],
    [signed(body.replace('8-10', '11-10')), 'no page of this guide', 'more is right than was asked'],
    [signed(body.replace('20261130', '20261131')), 'no page of this guide', 'the day doesn’t exist'],
    [signed(body.replace('Ana', '')), 'no page of this guide', 'the name is missing'],
    [signed(body.replace('Ana', 'A-E0')), 'no page of this guide', 'the name is no text'],
    [signed(body.replace('Ana', 'A-0ANN')), 'no page of this guide', 'the name is more than a line'],
    [signed(body), 'read', 'it is in order'],
  ])('%j: %s, because %s', (code, part, _because) => {
    expect(reasonOf(code)).toContain(part);
  });
});

describe('readCodes', () => {
  test('finds every code in a pasted text, each once', () => {
    const [ana, bo] = [printResultCode(ANA), printResultCode({...ANA, name: '博'})];
    const pasted = `Ana: here is mine: ${ana}.\n> *${bo}*\n| "${ana}" | _${bo.replace('fg', 'Fg')}_ | see https://example.com/a.b.c`;
    expect(readCodes(pasted)).toEqual([parseResultCode(ana), parseResultCode(bo)]);
  });

  test('refuses what looks like a code that lost its beginning, and ignores other words', () => {
    expect(readCodes(`thanks, done! ${printResultCode(ANA).slice(2)}`).map(({kind}) => kind)).toEqual(['refused']);
    expect(readCodes('No code here, only words. E.g. this one, or www.example.com.')).toEqual([]);
  });
});

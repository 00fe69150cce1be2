import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {explainCloze} from './explain';
import {gradeCloze, isCompleteCloze, readAnswers, withAnswer} from './grade';
import {judge} from './judge';
import type {ClozeGap, ClozeQuestion} from './split';

const gap = (fields: Partial<ClozeGap> = {}): ClozeGap => ({
  id: 'one',
  accept: ['post_build'],
  exact: false,
  wrong: [],
  width: 12,
  ...fields,
});

const question = (...gaps: readonly ClozeGap[]): ClozeQuestion => ({
  type: 'cloze',
  id: 'q',
  aliases: [],
  level: 'apply',
  objective: 'topic.name',
  section: '/page#section',
  stem: '<p>What belongs there?</p>',
  text: [{pieces: gaps.map(({id}) => ({gap: id}))}],
  gaps,
});

const two = question(gap(), gap({id: 'two', accept: ['ABORT', 'stop'], exact: true, wrong: ['CONTINUE', 'abort']}));

describe('judge', () => {
  test.each<[Partial<ClozeGap>, string, string, string]>([
    [{}, 'post_build', 'right', 'the answer itself'],
    [{}, '  POST_BUILD ', 'right', 'case and space do not count'],
    [{exact: true}, 'Post_Build', 'near', 'case counts here; what was meant is plain'],
    [{exact: true}, ' post_build ', 'right', 'space does not count even there'],
    [{accept: ['a', 'b']}, 'b', 'right', 'a second answer'],
    [{accept: ['"on"']}, '\u201con\u201d', 'right', 'quotes that a phone sets'],
    [{}, '   ', 'empty', 'space alone is no answer'],
    [{}, 'postbuild', 'near', 'one letter short'],
    [{}, 'post-biuld', 'wrong', 'three slips'],
    [{}, 'pots_build', 'near', 'two slips in ten letters'],
    [{accept: ['abort']}, 'abrot', 'wrong', 'two slips in five letters'],
    [{accept: ['abort']}, 'abort!', 'near', 'one slip in five letters'],
    [{accept: ['yes']}, 'yez', 'wrong', 'short words differ by a letter and mean something else'],
    [{accept: ['standard:8.0']}, 'standard:7.0', 'wrong', 'another number is another answer'],
    [{accept: ['standard:8.0']}, 'standart:8.0', 'near', 'a slip beside the number'],
    [{wrong: ['postbuild']}, 'PostBuild', 'known', 'a known wrong answer is told as such, however near'],
    [{exact: true, wrong: ['Post_Build']}, 'Post_Build', 'known', 'case alone makes a known wrong answer'],
    [{pattern: 'v?\\d'}, 'V2', 'right', 'a pattern, case aside'],
    [{pattern: 'v?\\d', exact: true}, 'V2', 'wrong', 'a pattern where case counts'],
    [{pattern: 'a|b'}, 'ab', 'wrong', 'a pattern is about the whole answer'],
    [{pattern: 'a|b'}, 'xb', 'wrong', 'in each alternative'],
    [{pattern: '('}, 'x', 'wrong', 'a pattern that does not compile fits nothing'],
    [{choices: ['post_build', 'build']}, 'post_buil', 'wrong', 'what is chosen is not misspelled'],
    [{}, 'x'.repeat(101), 'wrong', 'too long to be looked at'],
    [{pattern: '[x]+'}, 'x'.repeat(101), 'wrong', 'too long, though the pattern would fit'],
  ])('%j given %j: %s, because %s', (fields, text, kind) => {
    expect(judge(gap(fields), text).kind).toBe(kind);
  });

  test('is right about every accepted answer however it is spaced and cased, and about no other one', () => {
    const answers = fc.stringMatching(/^[a-z0-9_./-]{1,20}$/);
    fc.assert(
      fc.property(answers, answers, (accepted, other) => {
        const one = gap({accept: [accepted]});
        expect(judge(one, ` ${accepted.toUpperCase()}\t`).kind).toBe('right');
        expect(judge(one, other).kind === 'right').toBe(accepted === other);
      }),
    );
  });
});

describe('gradeCloze', () => {
  test.each([
    [[], 0, 'nothing'],
    [['one=post_build'], 0.5, 'one gap of two'],
    [['two=stop', 'one=post_build'], 1, 'both, in any order and by a second answer'],
    [['one=postbuild', 'two=ABORT'], 0.5, 'a near miss is not right'],
    [['one=post_build', 'two=ABORT', 'three=x'], 0, 'a gap that is not there'],
    [['one=post_build', 'one=post_build', 'two=ABORT'], 0, 'one gap twice'],
    [['post_build', 'two=ABORT'], 0, 'an entry without a gap'],
    [['=post_build'], 0, 'an entry for no gap'],
  ])('gives %j a credit of %d: %s', (response, credit) => {
    expect(gradeCloze(two, response).credit).toBe(credit);
  });

  test('takes what is behind the first = as the answer, a further = included', () => {
    expect(gradeCloze(question(gap({accept: ['A=b']})), ['one=a=B']).credit).toBe(1);
  });

  test('gives the share of right gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), {minLength: 1, maxLength: 8}), (rights) => {
        const item = question(...rights.map((_, index) => gap({id: `gap-${index}`})));
        const response = rights.map((right, index) => `gap-${index}=${right ? 'post_build' : 'nonsense'}`);
        expect(gradeCloze(item, response).credit).toBeCloseTo(rights.filter(Boolean).length / rights.length);
      }),
    );
  });

  test('never throws, whatever was typed, and explains the same parts each time', () => {
    const item = question(gap({pattern: '[a-z]+(?:-[a-z]+)?', wrong: ['x', 'y']}), gap({id: 'two', exact: true}));
    const text = fc.oneof(
      fc.string({unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 120}),
      fc.constantFrom('__proto__', 'constructor', ''),
    );
    const entry = fc.tuple(fc.constantFrom('one=', 'two=', '', '=', '__proto__='), text).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(entry, {maxLength: 4}), (response) => {
        const {credit} = gradeCloze(item, response);
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
        expect(explainCloze(item, response).map(({id}) => id)).toEqual(['one', 'one/1', 'one/2', 'two']);
      }),
    );
  });
});

describe('isCompleteCloze', () => {
  test('asks for something in every gap', () => {
    const responses = [[], ['one=x'], ['one=x', 'two= '], ['one=x', 'two=y'], ['one=x', 'two=y', 'three=z']];
    expect(responses.map((response) => isCompleteCloze(two, response))).toEqual([false, false, false, true, false]);
  });
});

describe('withAnswer', () => {
  test('keeps the other answers, in the order of the gaps, and drops what was emptied', () => {
    const filled = withAnswer(two, withAnswer(two, [], 'two', 'b'), 'one', ' a');
    expect(filled).toEqual(['one= a', 'two=b']);
    expect(withAnswer(two, filled, 'one', '')).toEqual(['two=b']);
  });

  test('is read back as it was typed', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), minLength: 1}), (text) => {
        expect(readAnswers(two, withAnswer(two, ['one=x'], 'two', text)).get('two')).toBe(text);
      }),
    );
  });

  test('begins anew where the old response was malformed', () => {
    expect(withAnswer(two, ['nonsense'], 'one', 'a')).toEqual(['one=a']);
  });
});

describe('explainCloze', () => {
  const textOf = (response: readonly string[]) => explainCloze(two, response).map(({role, text}) => `${role} ${text}`);

  test.each([
    [
      [],
      [
        'missed Gap 1: <code>post_build</code>',
        'missed Gap 2: <code>ABORT</code>',
        'other Gap 2: <code>CONTINUE</code>',
        'other Gap 2: <code>abort</code>',
      ],
      'nothing answered',
    ],
    [
      ['one=Post_Build', 'two=CONTINUE'],
      [
        'right Gap 1: <code>Post_Build</code>',
        'missed Gap 2: <code>ABORT</code>',
        'wrong Gap 2: <code>CONTINUE</code>',
        'other Gap 2: <code>abort</code>',
      ],
      'a known wrong answer is the part that was chosen',
    ],
    [
      ['one=postbuild', 'two=HALT'],
      [
        'wrong Gap 1: <code>postbuild</code>, nearly: it is spelled <code>post_build</code>',
        'wrong Gap 2: <code>HALT</code>; right is <code>ABORT</code>',
        'other Gap 2: <code>CONTINUE</code>',
        'other Gap 2: <code>abort</code>',
      ],
      'a near miss and an unknown answer',
    ],
  ])('tells of %j: %j (%s)', (response, texts) => {
    expect(textOf(response)).toEqual(texts);
  });

  test('shows what was typed as text, never as markup', () => {
    expect(textOf(['one=<img src=x onerror="alert(1)">&amp;'])[0]).toBe(
      'wrong Gap 1: <code>&lt;img src=x onerror="alert(1)"&gt;&amp;amp;</code>; right is <code>post_build</code>',
    );
  });
});

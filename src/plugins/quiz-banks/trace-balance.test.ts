import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadLibrary} from './load';

const MOST = 0.6;
const {banks} = loadLibrary(join(__dirname, '../../../quizzes'));
const traces = banks.flatMap(({bank}) => bank.items.flatMap((item) => (item.type === 'trace' ? [item] : [])));
const followUps = traces.flatMap(({succeeds, ifSucceeds, ifFails}) => (succeeds ? ifSucceeds : ifFails) ?? []);

type Option = (typeof followUps)[number]['options'][number];

/** Numbers in digits and in words, so that `On 5` and `Five` are the same guess. */
const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function numberOf({text}: Option): number | undefined {
  const digits = /\d+/.exec(text)?.[0];
  const word = WORDS.findIndex((known) => new RegExp(`\\b${known}\\b`, 'i').test(text));
  return digits === undefined ? (word < 0 ? undefined : word) : Number(digits);
}

describe('a reader who answers each trace item alike', () => {
  test.each([
    ['it succeeds', true],
    ['it fails', false],
  ])('is right with “%s” in less than six items of ten', (_said, guess) => {
    const right = traces.filter(({succeeds}) => succeeds === guess);
    expect(right.length / traces.length).toBeLessThanOrEqual(MOST);
  });

  test.each([
    ['smallest', Math.min],
    ['largest', Math.max],
  ])('is right with the %s number in less than six follow-ups of ten', (_said, pick) => {
    const counted = followUps.filter(({options}) => options.every((option) => numberOf(option) !== undefined));
    const right = counted.filter(({options}) => {
      const guess = pick(...options.map((option) => numberOf(option) ?? NaN));
      return options.some((option) => option.key && numberOf(option) === guess);
    });
    expect(counted.length).toBeGreaterThan(8);
    expect(right.length / counted.length).toBeLessThanOrEqual(MOST);
  });

  test('is right with “nothing” or “none” in less than six follow-ups of ten that offer it', () => {
    const isNothing = ({text}: Option) => /\b(?:none|nothing|neither|nobody)\b/i.test(text);
    const offered = followUps.filter(({options}) => options.some(isNothing));
    const right = offered.filter(({options}) => options.some((option) => option.key && isNothing(option)));
    expect(offered.length).toBeGreaterThan(8);
    expect(right.length / offered.length).toBeLessThanOrEqual(MOST);
  });
});

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {OpenItem} from './schema';
import {openMeaning} from './split';

const example = () => parse(readFileSync(join(__dirname, 'example.yaml'), 'utf8')) as Record<string, unknown>;
const why = 'A reason that is long enough to say why something is right or wrong.';
const point = (id: string, more: object = {}) => ({id, point: `Point ${id}`, why, ...more});
const flag = (id: string) => ({id, flag: `Flag ${id}`, why});
const rubric = [point('a', {weight: 2}), point('b'), point('c')];

const problems = (change: object) =>
  OpenItem.safeParse({...example(), ...change}).error?.issues.map(
    ({path, message}) => `${path.join('.')}: ${message}`,
  ) ?? [];

describe('OpenItem', () => {
  test('takes the example, and one without red flags', () => {
    expect([...problems({}), ...problems({redFlags: undefined})]).toEqual([]);
  });

  test.each([
    ['two points', {rubric: rubric.slice(1)}, 'rubric: needs 3 to 8 points'],
    ['a weight of 4', {rubric: [...rubric, point('d', {weight: 4})]}, 'rubric.3.weight: needs a weight of 1, 2 or 3'],
    ['half a weight', {rubric: [...rubric, point('d', {weight: 1.5})]}, 'rubric.3.weight: needs a weight of 1, 2 or 3'],
    ['a point named twice', {rubric: [...rubric, point('a')]}, 'rubric.3.id: "a" is used twice in this rubric'],
    ['six red flags', {redFlags: ['u', 'v', 'w', 'x', 'y', 'z'].map(flag)}, 'redFlags: needs 5 red flags or fewer'],
    ['a red flag named twice', {redFlags: [flag('x'), flag('x')]}, 'redFlags.1.id: "x" is used twice'],
    ['a red flag named as a point', {rubric, redFlags: [flag('b')]}, 'redFlags.0.id: "b" is a point of the rubric too'],
    ['an id that responses use', {rubric: [...rubric, point('shown')]}, 'rubric.3.id: "shown" has a meaning'],
    ['a word without a letter', {rubric: [...rubric, point('d', {words: ['…']})]}, 'rubric.3.words.0: needs a word'],
    ['a level without a question', {followUps: {junior: [], mid: ['?'], senior: ['?']}}, 'followUps.junior: needs at'],
    ['no mistakes', {mistakes: []}, 'mistakes: needs at least one'],
    ['a misspelled field', {redFlag: []}, 'did you mean "redFlags"?'],
  ])('refuses %s, and says what would be right', (_because, change, part) => {
    expect(problems(change)).toContainEqual(expect.stringContaining(part));
  });
});

describe('openMeaning', () => {
  const meaning = (change: object) => JSON.stringify(openMeaning(OpenItem.parse({...example(), rubric, ...change})));

  test.each([
    ['another weight', {rubric: [point('a', {weight: 3}), ...rubric.slice(1)]}, false],
    ['a must-have', {rubric: [point('a', {weight: 2, must: true}), ...rubric.slice(1)]}, false],
    ['a red flag less', {redFlags: []}, false],
    ['another number in the model answer', {model: 'After 5 minutes.'}, false],
    ['the points in another order', {rubric: [...rubric].reverse()}, true],
    ['other words that hint', {rubric: [point('a', {weight: 2, words: ['hint']}), ...rubric.slice(1)]}, true],
    ['another follow-up', {followUps: {junior: ['Why?'], mid: ['How?'], senior: ['When?']}}, true],
  ])('has %s: is it the same? %s', (_because, change, same) => {
    expect(meaning(change) === meaning({})).toBe(same);
  });
});

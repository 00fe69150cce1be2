import {describe, expect, test} from 'vitest';
import {Item} from '../../items/schemas';
import {profileOf} from '../lint/profile';
import {RULES} from '../lint/rules';
import {comparedBank, resultsOf, typeRows} from './quality';

const choice = (id: string, texts: readonly string[]) => ({
  ...Item.parse({
    id,
    type: 'choice',
    level: 'apply',
    objective: 'topic.name',
    section: '/page#section',
    stem: 'What does it do?',
    options: texts.map((text, index) => ({
      id: `option-${index}`,
      ...(index === 0 ? {key: true} : {misconception: 'topic.belief'}),
      text,
      why: 'A reason that has forty characters or a few more.',
    })),
    sources: [{url: 'https://docs.aws.amazon.com/', claim: 'A claim that is long enough.', verifiedOn: '2026-11-23'}],
  }),
  rev: 'rev',
});

describe('the row of a bank beside others', () => {
  test('says what was measured', () => {
    const items = [choice('a', ['abcd', 'ab', 'cd']), choice('b', ['ab', 'abcd', 'abef', 'xyzw'])];
    expect(comparedBank('ours', profileOf(items))).toEqual({
      name: 'ours',
      items: '2 (2 with one key)',
      longest: '50.0 % / 29.2 %',
      keyLength: '1.25',
      explained: '100.0 %',
      sourced: '100.0 %',
    });
  });

  test('has the median of an odd number, too', () => {
    const items = [
      choice('a', ['ab', 'cd', 'ef']),
      choice('b', ['abcd', 'ab', 'cd']),
      choice('c', ['abcdefghijklmnop', 'ab', 'cd']),
    ];
    expect(profileOf(items).keyLength).toBe(2);
  });
});

test('items are counted by type and level, the largest type first and all of them last', () => {
  const rows = typeRows([
    {type: 'order', level: 'apply'},
    {type: 'choice', level: 'recall'},
    {type: 'choice', level: 'design'},
  ]);
  expect(rows.map(({type, counts, total}) => [type, ...counts, total])).toEqual([
    ['choice', 1, 0, 0, 1, 2],
    ['order', 0, 1, 0, 0, 1],
    ['all', 1, 1, 0, 1, 3],
  ]);
});

describe('what came of a rule', () => {
  const figures = [{rule: 'C02', label: 'recall', value: '50.0 %', bound: '≤ 40 %', kept: false}];

  test.each([
    ['bound', ['recall 50.0 % ≤ 40 % past']],
    ['error', ['errors 1 0 past']],
    ['warning', ['warnings 0 0 kept']],
    ['both', ['errors 1 0 past', 'warnings 0 0 kept']],
    ['scheduled', []],
  ] as const)('that is held by %s', (force, results) => {
    const rule = {id: 'C02', force, checks: ''};
    expect(
      resultsOf(rule, figures, {errors: 1, warnings: 0}).map(({figure, value, bound, standing}) =>
        [figure, value, bound, standing].join(' '),
      ),
    ).toEqual(results);
  });

  test('is told of every rule once', () => {
    const ids = Object.values(RULES).flatMap((rules) => rules.map(({id}) => id));
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids).toHaveLength(36);
  });
});

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formOf, WHOLE_BANK, type FormSpec} from './form';

const OBJECTIVES = ['a', 'b', 'c'] as const;
const items = Array.from({length: 30}, (_, index) => ({
  id: `item-${index}`,
  objective: OBJECTIVES[index % 3] ?? 'a',
  level: index % 2 === 0 ? ('apply' as const) : ('design' as const),
  type: 'choice' as const,
}));

const specs: fc.Arbitrary<FormSpec> = fc.record(
  {
    objectives: fc.subarray([...OBJECTIVES]),
    levels: fc.subarray(['apply', 'design', 'recall']),
    types: fc.constant([]),
    blueprint: fc.dictionary(fc.constantFrom(...OBJECTIVES), fc.integer({min: 1, max: 9})),
    count: fc.integer({min: 1, max: 40}),
    seed: fc.string({minLength: 1}),
  },
  {requiredKeys: ['objectives', 'levels', 'types', 'blueprint']},
);

describe('a form', () => {
  test('holds no item twice, none that does not fit, and as many as asked for where there are as many', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const form = formOf(items, spec);
        const all = formOf(items, {
          ...WHOLE_BANK,
          objectives: spec.objectives,
          levels: spec.levels,
          blueprint: spec.blueprint,
        });
        expect(new Set(form.map(({id}) => id)).size).toBe(form.length);
        expect(form.every((item) => all.includes(item))).toBe(true);
        expect(form).toHaveLength(Math.min(spec.count ?? all.length, all.length));
      }),
    );
  });

  test('is the same for the same seed', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        expect(formOf(items, spec)).toEqual(formOf([...items], spec));
      }),
    );
  });

  test('keeps the bank’s own order where nothing is drawn', () => {
    expect(formOf(items, WHOLE_BANK)).toEqual(items);
  });

  test('draws others by another seed', () => {
    const ids = (seed: string) => formOf(items, {...WHOLE_BANK, count: 5, seed}).map(({id}) => id);
    expect(ids('1')).not.toEqual(ids('2'));
  });

  test.each([
    [{a: 2, b: 1, c: 2}, 10, [4, 2, 4], 'the shares come out even'],
    [{a: 1, b: 1, c: 1}, 10, [4, 3, 3], 'one objective gets the remainder'],
    [{a: 1, b: 9}, 20, [10, 10, 0], 'an objective that has too few is filled up from the others'],
  ])('weighs objectives by a blueprint %j of %i', (blueprint, count, expected, _because) => {
    const form = formOf(items, {
      ...WHOLE_BANK,
      blueprint: blueprint,
      count,
      seed: 's',
    });
    const counts = OBJECTIVES.map((objective) => form.filter((item) => item.objective === objective).length);
    expect([...counts].sort()).toEqual([...expected].sort());
    expect(form).toHaveLength(count);
  });
});

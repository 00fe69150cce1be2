import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {gradeChoice, isCompleteChoice, keyCount} from './grade';
import type {ChoiceQuestion} from './split';

const question = (keys: readonly boolean[]): ChoiceQuestion => ({
  type: 'choice',
  scoring: 'all',
  id: 'q',
  aliases: [],
  level: 'apply',
  objective: 'topic.name',
  section: '/page#section',
  stem: '<p>Which?</p>',
  options: keys.map((key, index) => ({id: `option-${index}`, key, text: `Option ${index}`})),
});

const questions = fc
  .array(fc.boolean(), {minLength: 3, maxLength: 5})
  .filter((keys) => keys.includes(true) && keys.includes(false))
  .map(question);

const keysOf = (item: ChoiceQuestion) => item.options.filter(({key}) => key).map(({id}) => id);

describe('gradeChoice', () => {
  test('gives full credit for exactly the keys, in any order', () => {
    fc.assert(
      fc.property(questions, fc.infiniteStream(fc.nat()), (item, chance) => {
        const shuffledKeys = keysOf(item).sort(() => ((chance.next().value ?? 0) % 2) - 0.5);
        expect(gradeChoice(item, shuffledKeys)).toEqual({verdict: 'right', credit: 1});
      }),
    );
  });

  test('gives none for any other choice', () => {
    fc.assert(
      fc.property(
        questions.chain((item) => fc.tuple(fc.constant(item), fc.subarray(item.options.map(({id}) => id)))),
        ([item, response]) => {
          const exact = JSON.stringify([...response].sort()) === JSON.stringify(keysOf(item).sort());
          expect(gradeChoice(item, response).credit).toBe(exact ? 1 : 0);
        },
      ),
    );
  });

  test('gives none for an option that is not there, even beside the keys', () => {
    const item = question([true, false, false]);
    expect(gradeChoice(item, ['option-0', 'made-up'])).toEqual({verdict: 'wrong', credit: 0});
  });
});

describe('isCompleteChoice', () => {
  test('asks for as many options as there are keys', () => {
    const item = question([true, true, false]);
    expect(keyCount(item)).toBe(2);
    expect([[], ['option-0'], ['option-0', 'option-2']].map((response) => isCompleteChoice(item, response))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('partial credit', () => {
  const item = (scoring: ChoiceQuestion['scoring']) => ({...question([true, true, false, false]), scoring});
  test.each([
    ['all', ['option-0'], 0, 'half of it is not it'],
    ['each', ['option-0', 'option-2'], 0.5, 'two of four options were decided rightly'],
    ['each', ['option-0', 'option-1', 'option-2'], 0.75, 'three of four options were decided rightly'],
    ['net', ['option-0'], 0.5, 'one of two keys was found'],
    ['net', ['option-0', 'option-2'], 0, 'a distractor takes back what a key gave'],
    ['net', ['option-0', 'option-1', 'option-2'], 0.5, 'two found, one taken'],
    ['each', [], 0, 'who chooses nothing decides nothing'],
    ['net', ['made-up'], 0, 'it is no option'],
  ] as const)('by %s for %j is %d', (scoring, response, credit, _because) => {
    expect(gradeChoice(item(scoring), response).credit).toBe(credit);
  });

  test('is never less than nothing nor more than everything, and full only for exactly the keys', () => {
    const rules = fc.constantFrom('all' as const, 'each' as const, 'net' as const);
    fc.assert(
      fc.property(
        questions.chain((base) => fc.tuple(fc.constant(base), fc.subarray(base.options.map(({id}) => id)), rules)),
        ([base, response, scoring]) => {
          const {credit} = gradeChoice({...base, scoring}, response);
          const exact = JSON.stringify([...response].sort()) === JSON.stringify(keysOf(base).sort());
          expect(credit >= 0 && credit <= 1 && (credit === 1) === exact).toBe(true);
        },
      ),
    );
  });
});

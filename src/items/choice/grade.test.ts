import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {gradeChoice, isCompleteChoice, keyCount} from './grade';
import type {ChoiceQuestion} from './split';

const question = (keys: readonly boolean[]): ChoiceQuestion => ({
  type: 'choice',
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

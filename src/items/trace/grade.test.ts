import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {explainTrace} from './explain';
import {gradeTrace, isCompleteTrace} from './grade';
import type {TraceQuestion} from './split';

const question = (succeeds: boolean, keys: readonly boolean[] = [true, false, false]): TraceQuestion => ({
  type: 'trace',
  id: 'q',
  aliases: [],
  level: 'apply',
  objective: 'topic.name',
  section: '/page#section',
  stem: '<p>What happens?</p>',
  scenario: '<p>Ten hosts.</p>',
  succeeds,
  ...(keys.length > 0 && {
    followUp: {
      question: 'When?',
      options: keys.map((key, index) => ({id: `option-${index}`, key, text: `Option ${index}`})),
    },
  }),
});

const questions = fc
  .tuple(fc.boolean(), fc.integer({min: 0, max: 5}), fc.nat())
  .map(([succeeds, count, key]) =>
    question(succeeds, count === 0 ? [] : [...Array(count).keys()].map((index) => index === key % count)),
  );

/** Answers, near-answers and rubbish. */
const responses = fc.array(
  fc.oneof(fc.constantFrom('succeeds', 'fails', 'option-0', 'option-1', 'option-4', '', '__proto__'), fc.string()),
  {maxLength: 4},
);

const rightEnding = (item: TraceQuestion) => (item.succeeds ? 'succeeds' : 'fails');

describe('gradeTrace', () => {
  test.each([
    [['fails', 'option-0'], 1, 'the ending and the key'],
    [['fails', 'option-1'], 0.5, 'the ending alone'],
    [['fails'], 0.5, 'the ending, and the follow-up left open'],
    [['succeeds'], 0, 'the wrong ending'],
    [['succeeds', 'option-0'], 0, 'the key does not make up for the wrong ending'],
    [[], 0, 'nothing'],
    [['option-0', 'fails'], 0, 'the wrong way round'],
    [['fails', 'made-up'], 0, 'an option that is not there'],
    [['fails', 'option-0', 'option-0'], 0, 'more than was asked'],
    [['Fails', 'option-0'], 0, 'a word that is not an ending'],
  ] as const)('gives %j a credit of %d: %s', (response, credit, _because) => {
    expect(gradeTrace(question(false), response).credit).toBe(credit);
  });

  test.each([
    [['succeeds'], 1, 'the ending is all that is asked'],
    [['fails'], 0, 'the wrong ending'],
    [['succeeds', 'option-0'], 0, 'an answer to a question that is not there'],
  ] as const)('gives %j a credit of %d where nothing follows: %s', (response, credit, _because) => {
    expect(gradeTrace(question(true, []), response).credit).toBe(credit);
  });

  test('gives full credit for nothing but the right answers, whatever comes in', () => {
    fc.assert(
      fc.property(questions, responses, (item, response) => {
        const key = item.followUp?.options.find((option) => option.key);
        const right = [rightEnding(item), ...(key ? [key.id] : [])];
        const exact = JSON.stringify(response) === JSON.stringify(right);
        expect(gradeTrace(item, right).credit).toBe(1);
        expect(gradeTrace(item, response).verdict === 'right').toBe(exact);
      }),
    );
  });
});

describe('isCompleteTrace', () => {
  test.each([
    [[], false, 'nothing is answered'],
    [['fails'], false, 'the follow-up is open'],
    [['fails', 'option-2'], true, 'both are answered'],
    [['fails', 'made-up'], false, 'the option is not there'],
    [['succeeds'], true, 'after the wrong ending nothing follows'],
    [['succeeds', 'option-0'], false, 'nobody is asked more after the wrong ending'],
  ] as const)('says of %j: %s, since %s', (response, complete, _because) => {
    expect(isCompleteTrace(question(false), response)).toBe(complete);
  });

  test('asks for the ending alone where nothing follows', () => {
    const item = question(true, []);
    expect([[], ['succeeds'], ['fails']].map((response) => isCompleteTrace(item, response))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('explainTrace', () => {
  test('says of the ending what the reader took it for', () => {
    const endings = [['fails'], ['succeeds'], []].map((response) => explainTrace(question(false), response)[0]);
    expect(endings).toEqual([
      {id: 'outcome', role: 'right', text: 'It fails'},
      {id: 'outcome', role: 'wrong', text: 'It succeeds'},
      {id: 'outcome', role: 'missed', text: 'It fails'},
    ]);
  });

  test('tells a reader with the wrong ending what the follow-up’s key would have been', () => {
    const roles = explainTrace(question(false), ['succeeds']).map(({role}) => role);
    expect(roles).toEqual(['wrong', 'missed', 'other', 'other']);
  });

  test('names the same parts whatever comes in, and calls nothing wrong of a right answer', () => {
    fc.assert(
      fc.property(questions, responses, (item, response) => {
        const parts = explainTrace(item, response);
        expect(parts.map(({id}) => id)).toEqual(explainTrace(item, []).map(({id}) => id));
        const flawless = parts.every(({role}) => role === 'right' || role === 'other');
        expect(flawless).toBe(gradeTrace(item, response).credit === 1);
      }),
    );
  });
});

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {LONGEST_TEXT, printAnswer, readAnswer} from './answer';
import {explainOpen} from './explain';
import {gradeOpen, isCompleteOpen} from './grade';
import type {OpenQuestion} from './split';

type Weighted = {readonly weight: number; readonly must: boolean};

const question = (points: readonly Weighted[], flags: number): OpenQuestion => ({
  type: 'open',
  id: 'q',
  aliases: [],
  level: 'design',
  objective: 'topic.name',
  section: '/page#section',
  stem: '<p>Explain.</p>',
  model: '<p>So.</p>',
  rubric: points.map((point, index) => ({id: `point-${index}`, point: `Point ${index}`, words: [], ...point})),
  redFlags: [...Array(flags).keys()].map((index) => ({id: `flag-${index}`, flag: `Flag ${index}`})),
  followUps: {junior: ['?'], mid: ['?'], senior: ['?']},
  mistakes: ['!'],
});

/** Weights 3, 1, 1 of which the first is a must-have; two red flags. */
const sample = question(
  [
    {weight: 3, must: true},
    {weight: 1, must: false},
    {weight: 1, must: false},
  ],
  2,
);

const questions = fc
  .tuple(
    fc.array(fc.record({weight: fc.integer({min: 1, max: 3}), must: fc.boolean()}), {minLength: 3, maxLength: 8}),
    fc.nat({max: 5}),
  )
  .map(([points, flags]) => question(points, flags));

const idsOf = (item: OpenQuestion) => [...item.rubric, ...item.redFlags].map(({id}) => id);
const ticked = questions.chain((item) => fc.tuple(fc.constant(item), fc.subarray(idsOf(item))));

describe('gradeOpen', () => {
  test.each([
    [['point-0', 'point-1', 'point-2'], 1, 'everything'],
    [['point-0'], 0.6, 'three of five by weight'],
    [['point-1', 'point-2'], 0.4, 'below the cap, the cap takes nothing'],
    [['point-0', 'point-1', 'point-2', 'flag-0'], 0.75, 'a red flag costs a quarter'],
    [['point-1', 'flag-0'], 0, 'never less than nothing'],
    [['point-0', 'point-0'], 0.6, 'a tick counts once'],
    [[], 0, 'nothing was ticked'],
    [['point-0', 'made-up'], 0, 'an id that is not there'],
    [['text=a', 'text=b', 'point-0'], 0, 'two texts'],
    [[`text=${'a'.repeat(LONGEST_TEXT + 1)}`, 'point-0'], 0, 'a text that no control takes'],
  ])('gives %j after the model answer a credit of %d: %s', (ticks, credit, _because) => {
    expect(gradeOpen(sample, ['shown', ...ticks]).credit).toBeCloseTo(credit, 10);
  });

  test('caps at one half while a must-have is missing, and takes red flags from there', () => {
    const item = question(
      [
        {weight: 1, must: true},
        {weight: 3, must: false},
        {weight: 3, must: false},
      ],
      1,
    );
    expect(gradeOpen(item, ['shown', 'point-1', 'point-2']).credit).toBe(0.5);
    expect(gradeOpen(item, ['shown', 'point-1', 'point-2', 'flag-0']).credit).toBe(0.25);
  });

  test('gives nothing for ticks without the model answer', () => {
    expect(gradeOpen(sample, ['point-0', 'point-1', 'point-2']).credit).toBe(0);
  });

  test('gives full credit for all points and no red flag, and only for that', () => {
    fc.assert(
      fc.property(ticked, ([item, ticks]) => {
        const flawless =
          item.rubric.every(({id}) => ticks.includes(id)) && !item.redFlags.some(({id}) => ticks.includes(id));
        expect(gradeOpen(item, ['shown', ...ticks]).verdict === 'right').toBe(flawless);
      }),
    );
  });

  test('never gives less for one point more, nor more for one red flag more', () => {
    fc.assert(
      fc.property(ticked, fc.nat(), ([item, ticks], chance) => {
        const ids = idsOf(item);
        const more = ids[chance % ids.length] ?? '';
        const change = gradeOpen(item, ['shown', ...ticks, more]).credit - gradeOpen(item, ['shown', ...ticks]).credit;
        expect(more.startsWith('flag') ? -change : change).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('leaves the typed text out of it: it is the reader who grades', () => {
    fc.assert(
      fc.property(ticked, fc.string({maxLength: 50}), ([item, ticks], text) => {
        expect(gradeOpen(item, [`text=${text}`, 'shown', ...ticks])).toEqual(gradeOpen(item, ['shown', ...ticks]));
      }),
    );
  });

  test('gives a credit from 0 to 1 whatever comes in', () => {
    const rubbish = fc.array(fc.oneof(fc.constantFrom('shown', 'point-0', 'flag-0', 'text=', '='), fc.string()));
    fc.assert(
      fc.property(questions, rubbish, (item, response) => {
        const {credit} = gradeOpen(item, response);
        expect(credit >= 0 && credit <= 1).toBe(true);
        expect(explainOpen(item, response).map(({id}) => id)).toEqual(idsOf(item));
      }),
    );
  });
});

describe('isCompleteOpen', () => {
  test.each([
    [[], false, 'nothing was done'],
    [['text=An answer'], false, 'the model answer was not seen'],
    [['shown'], true, 'an answer may be said aloud, and may have no point'],
    [['text=An answer', 'shown', 'point-0'], true, 'all of it'],
    [['shown', 'made-up'], false, 'it holds an id that is not there'],
  ])('says of %j: %s, since %s', (response, complete, _because) => {
    expect(isCompleteOpen(sample, response)).toBe(complete);
  });
});

describe('explainOpen', () => {
  test('takes no tick from before the model answer', () => {
    expect(explainOpen(sample, ['point-0', 'flag-0']).map(({role}) => role)).toEqual([
      'missed',
      'missed',
      'missed',
      'other',
      'other',
    ]);
  });

  test('goes by what the reader ticked', () => {
    expect(explainOpen(sample, ['shown', 'point-1', 'flag-1']).map(({id, role}) => [id, role])).toEqual([
      ['point-0', 'missed'],
      ['point-1', 'right'],
      ['point-2', 'missed'],
      ['flag-0', 'other'],
      ['flag-1', 'wrong'],
    ]);
  });
});

describe('an answer as a response', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(ticked, fc.string(), ([item, ticks], text) => {
        const answer = {text, shown: true, ticked: ticks};
        expect(readAnswer(item, printAnswer(answer))).toEqual(answer);
      }),
    );
  });

  test('is cut to the longest text that can be saved', () => {
    const [text] = printAnswer({text: 'a'.repeat(LONGEST_TEXT + 5), shown: false, ticked: []});
    expect(text).toHaveLength('text='.length + LONGEST_TEXT);
  });
});

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {demandMatch} from './demand';
import {explainMatch} from './explain';
import {gradeMatch, isCompleteMatch} from './grade';
import {parsePairs, responseOf} from './pairs';
import {MatchItem} from './schema';
import {matchMeaning, matchNotes, matchQuestion, type MatchQuestion} from './split';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const question = (right: readonly string[], targets: readonly string[]): MatchQuestion => ({
  type: 'match',
  id: 'q',
  aliases: [],
  level: 'apply',
  objective: 'topic.name',
  section: '/page#section',
  stem: '<p>Which does what?</p>',
  prompts: right.map((target, index) => ({id: LETTERS[index] ?? '', text: `Job ${LETTERS[index] ?? ''}`, target})),
  targets: targets.map((id) => ({id, text: id.toUpperCase()})),
});

/** Any item: targets used once, several times or never. */
const questions = fc
  .subarray(['red', 'green', 'blue', 'black'], {minLength: 2})
  .chain((targets) =>
    fc.array(fc.constantFrom(...targets), {minLength: 2, maxLength: 8}).map((right) => question(right, targets)),
  );

/** Any item with a target, or none, for each prompt. */
const questionsWithChoices = questions.chain((item) =>
  fc.tuple(
    fc.constant(item),
    fc.array(fc.option(fc.constantFrom(...item.targets.map(({id}) => id)), {nil: undefined}), {
      minLength: item.prompts.length,
      maxLength: item.prompts.length,
    }),
  ),
);

const responseFor = (item: MatchQuestion, chosen: readonly (string | undefined)[]) =>
  item.prompts.flatMap(({id}, index) => (chosen[index] === undefined ? [] : [`${id}=${chosen[index]}`]));

const twice = question(['red', 'green', 'red'], ['red', 'green', 'blue']);

describe('gradeMatch', () => {
  test('gives the share of prompts that have their right target, whatever the order of the entries', () => {
    fc.assert(
      fc.property(questionsWithChoices, ([item, chosen]) => {
        const right = item.prompts.filter(({target}, index) => chosen[index] === target).length;
        const response = responseFor(item, chosen);
        expect(gradeMatch(item, response).credit).toBe(right / item.prompts.length);
        expect(gradeMatch(item, [...response].reverse())).toEqual(gradeMatch(item, response));
      }),
    );
  });

  test.each([
    [['a=red', 'b=green', 'c=red'], 1, 'a target may be used twice'],
    [['a=red', 'b=blue', 'c=red'], 2 / 3, 'a target that is never right can be chosen'],
    [['a=red'], 1 / 3, 'prompts without a target are not credited'],
    [[], 0, 'nothing is matched'],
    [['a=red', 'b=green', 'c=red', 'c=blue'], 0, 'a prompt has two targets'],
    [['a=red', 'b=green', 'c=red', 'c=red'], 0, 'an entry is repeated'],
    [['a=red', 'b=green', 'c=red', 'd=red'], 0, 'a prompt is not in the item'],
    [['a=red', 'b=green', 'c=violet'], 0, 'a target is not in the item'],
    [['a=red', 'b=green', 'c=red=red'], 0, 'an entry has a sign too many'],
    [['a', '=', ''], 0, 'entries are no pairs at all'],
  ])('gives %j a credit of %d, because %s', (response, credit, _because) => {
    expect(gradeMatch(twice, response).credit).toBe(credit);
  });

  test('never throws, and stays between 0 and 1, for any response', () => {
    fc.assert(
      fc.property(questions, fc.array(fc.string()), (item, response) => {
        const {credit} = gradeMatch(item, response);
        expect(credit >= 0 && credit <= 1).toBe(true);
      }),
    );
  });
});

describe('a response', () => {
  test('reads back as the pairs it was made of', () => {
    fc.assert(
      fc.property(questionsWithChoices, ([item, chosen]) => {
        const response = responseFor(item, chosen);
        expect(responseOf(item, parsePairs(item, response) ?? new Map())).toEqual(response);
      }),
    );
  });
});

describe('isCompleteMatch', () => {
  test.each([
    [['a=red', 'b=red', 'c=red'], true, 'each prompt has a target, right or not'],
    [['a=red', 'b=green'], false, 'one has none'],
    [['a=red', 'b=green', 'c=gone'], false, 'the control shows a malformed response as untouched'],
  ])('takes %j as %j, because %s', (response, complete, _because) => {
    expect(isCompleteMatch(twice, response)).toBe(complete);
  });
});

describe('explainMatch', () => {
  test('names the right target beside a wrong one and where none was chosen', () => {
    expect(explainMatch(twice, ['a=red', 'b=blue'])).toEqual([
      {id: 'a', role: 'right', text: 'Job a – RED'},
      {id: 'b', role: 'wrong', text: 'Job b – BLUE; right is GREEN'},
      {id: 'c', role: 'missed', text: 'Job c – RED'},
    ]);
  });

  test('agrees with the credit for any response', () => {
    fc.assert(
      fc.property(questionsWithChoices, ([item, chosen]) => {
        const response = responseFor(item, chosen);
        const right = explainMatch(item, response).filter(({role}) => role === 'right').length;
        expect(gradeMatch(item, response).credit).toBe(right / item.prompts.length);
      }),
    );
  });
});

describe('demandMatch', () => {
  test('tells how many prompts want a target', () => {
    expect(demandMatch(twice)).toBe('Match each of the 3');
  });
});

type RawPrompt = {readonly id: string; readonly target: string; readonly text?: string; readonly why?: string};
type RawTarget = {readonly id: string; readonly text?: string};

const example: unknown = parse(readFileSync(join(__dirname, 'example.yaml'), 'utf8'));
const WHY = 'Long enough to say why this target is the right one here.';
const raw = (prompts: readonly RawPrompt[], targets: readonly RawTarget[]): unknown => ({
  ...Object(example),
  prompts: prompts.map((prompt) => ({text: prompt.id, why: WHY, ...prompt})),
  targets: targets.map((target) => ({text: target.id, ...target})),
});
const problemsOf = (prompts: readonly RawPrompt[], targets: readonly RawTarget[]): readonly string[] =>
  (MatchItem.safeParse(raw(prompts, targets)).error?.issues ?? []).map(
    ({path, message}) => `${path.join('.')}: ${message}`,
  );

const prompts = [
  {id: 'a', target: 'red'},
  {id: 'b', target: 'red'},
];
const targets = [{id: 'red'}, {id: 'green'}];

describe('the schema', () => {
  test('takes a target that is right twice and one that is never right', () => {
    expect(problemsOf(prompts, targets)).toEqual([]);
  });

  test.each<[readonly RawPrompt[], readonly RawTarget[], string]>([
    [prompts.slice(1), targets, 'prompts: needs 2 to 8 prompts'],
    [prompts, targets.slice(1), 'targets: needs 2 to 8 targets'],
    [[...prompts, {id: 'a', target: 'green'}], targets, 'prompts.2.id: "a" is used twice'],
    [prompts, [...targets, {id: 'red', text: 'Other'}], 'targets.2.id: "red" is used twice'],
    [prompts, [...targets, {id: 'rouge', text: '**red**'}], 'targets.2.text: reads "red" like a target before it'],
    [
      [...prompts, {id: 'c', target: 'gren'}],
      targets,
      'prompts.2.target: no target has the id "gren", did you mean "green"?',
    ],
  ])('refuses %j with %j: %s', (somePrompts, someTargets, problem) => {
    expect(problemsOf(somePrompts, someTargets)).toContainEqual(expect.stringContaining(problem));
  });

  test('tells of problems in both lists and between them at once', () => {
    expect(problemsOf([...prompts, {id: 'a', target: 'gren'}], [...targets, {id: 'red', text: 'Other'}])).toHaveLength(
      3,
    );
  });
});

describe('the split', () => {
  test('has a note for every prompt, and the parts of an unanswered item are the same ones', () => {
    const item = MatchItem.parse(example);
    expect(Object.keys(matchNotes(item).parts).sort()).toEqual(
      explainMatch(matchQuestion(item), [])
        .map(({id}) => id)
        .sort(),
    );
  });

  const meaning = (somePrompts: readonly RawPrompt[], someTargets: readonly RawTarget[]) =>
    JSON.stringify(matchMeaning(MatchItem.parse(raw(somePrompts, someTargets))));

  test.each<[string, readonly RawPrompt[], readonly RawTarget[], boolean]>([
    ['another wording', prompts.map((prompt) => ({...prompt, text: 'Reworded', why: `${WHY} Yes.`})), targets, true],
    ['another order of both lists', [...prompts].reverse(), [...targets].reverse(), true],
    ['another right target', [{id: 'a', target: 'green'}, ...prompts.slice(1)], targets, false],
    ['one more target', prompts, [...targets, {id: 'blue'}], false],
    ['code in a prompt', [{id: 'a', target: 'red', text: '`build`'}, ...prompts.slice(1)], targets, false],
  ])('keeps the meaning or changes it for %s', (_change, somePrompts, someTargets, same) => {
    expect(meaning(somePrompts, someTargets) === meaning(prompts, targets)).toBe(same);
  });
});

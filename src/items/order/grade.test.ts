import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {demandOrder} from './demand';
import {explainOrder} from './explain';
import {gradeOrder, isCompleteOrder} from './grade';
import {circleIn, isOnlyOrder, precedenceOf, rightOrder} from './precedence';
import {OrderItem} from './schema';
import {orderMeaning, orderNotes, orderQuestion, type OrderQuestion} from './split';
import {startOrder} from './start';

type Rules = Readonly<Record<string, readonly string[]>>;

const question = (rules: Rules, distractors: readonly string[] = []): OrderQuestion => ({
  type: 'order',
  id: 'q',
  aliases: [],
  level: 'apply',
  objective: 'topic.name',
  section: '/page#section',
  stem: '<p>In which order?</p>',
  steps: [
    ...Object.entries(rules).map(([id, after]) => ({id, after, distractor: false, text: id.toUpperCase()})),
    ...distractors.map((id) => ({id, after: [], distractor: true, text: id.toUpperCase()})),
  ],
});

const chain = question({a: [], b: ['a'], c: ['b'], d: ['c']}, ['x']);
const diamond = question({a: [], b: ['a'], c: ['a'], d: ['b', 'c']});

/** Any item that the schema lets through, rules between any two steps, up to two distractors, written forwards or backwards. */
const questions = fc
  .tuple(
    fc.integer({min: 2, max: 6}),
    fc.infiniteStream(fc.boolean()),
    fc.integer({min: 0, max: 2}),
    fc.nat(),
    fc.boolean(),
  )
  .map(([count, chance, distractorCount, forced, backwards]) => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, count);
    const rules = ids.map((id, index) => [id, ids.slice(0, index).filter(() => chance.next().value === true)] as const);
    // At least one rule: the last step follows some other one.
    const sure = rules.map(([id, after], index) =>
      index === count - 1 && rules.every(([, rule]) => rule.length === 0)
        ? ([id, [ids[forced % index] ?? 'a']] as const)
        : ([id, after] as const),
    );
    const written = backwards ? [...sure].reverse() : sure;
    return question(Object.fromEntries<readonly string[]>(written), ['x', 'y'].slice(0, distractorCount));
  });

/** Any item with an order that respects its rules, found by always taking some step that is free. */
const questionsWithRightOrder = fc
  .tuple(questions, fc.infiniteStream(fc.nat()))
  .map(([item, chance]) => [item, topological(item, () => Number(chance.next().value ?? 0))] as const);

const questionsWithResponse = questions.chain((item) =>
  fc.tuple(fc.constant(item), fc.shuffledSubarray(item.steps.map(({id}) => id))),
);

function topological(item: OrderQuestion, chance: () => number): readonly string[] {
  const order: string[] = [];
  let waiting = item.steps.filter(({distractor}) => !distractor);
  while (waiting.length > 0) {
    const free = waiting.filter(({after}) => after.every((id) => order.includes(id)));
    const next = free[chance() % free.length]?.id ?? '';
    order.push(next);
    waiting = waiting.filter(({id}) => id !== next);
  }
  return order;
}

describe('gradeOrder', () => {
  test('gives full credit for every order that respects the rules', () => {
    fc.assert(
      fc.property(questionsWithRightOrder, ([item, order]) => {
        expect(gradeOrder(item, order)).toEqual({verdict: 'right', credit: 1});
      }),
    );
  });

  test('never gives full credit where a required pair stands the wrong way round', () => {
    fc.assert(
      fc.property(questionsWithRightOrder, fc.nat(), ([item, order], pick) => {
        const pairs = [...precedenceOf(item.steps)].flatMap(([later, before]) =>
          [...before].map((earlier) => [earlier, later] as const),
        );
        const [earlier, later] = pairs[pick % pairs.length] ?? ['', ''];
        const swapped = order.map((id) => (id === earlier ? later : id === later ? earlier : id));
        expect(gradeOrder(item, swapped).credit).toBeLessThan(1);
      }),
    );
  });

  test('gives from 0 to 1, and 1 only for all steps, no distractor and no broken rule', () => {
    fc.assert(
      fc.property(questionsWithResponse, ([item, response]) => {
        const {credit} = gradeOrder(item, response);
        const wanted = item.steps.filter(({distractor}) => !distractor).map(({id}) => id);
        const kept = item.steps.every(({id, distractor}) => response.includes(id) !== distractor);
        const respected = item.steps.every(({id, after}) =>
          after.every((earlier) => response.indexOf(earlier) <= response.indexOf(id)),
        );
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
        expect(credit === 1).toBe(wanted.length > 0 && kept && respected);
      }),
    );
  });

  test('gives what the largest valid choice of placed steps is worth, less the kept distractors', () => {
    fc.assert(
      fc.property(questionsWithResponse, ([item, response]) => {
        const before = precedenceOf(item.steps);
        const placed = response.filter((id) => item.steps.some((step) => step.id === id && !step.distractor));
        // Written the slow way on purpose: every subset by its bits.
        const sizes = Array.from({length: 2 ** placed.length}, (_, bits) =>
          placed.filter((_id, at) => bits & (1 << at)),
        )
          .filter((some) => some.every((id, at) => !some.slice(at + 1).some((later) => before.get(id)?.has(later))))
          .map(({length}) => length);
        const total = item.steps.filter(({distractor}) => !distractor).length;
        const points = Math.max(0, Math.max(...sizes) - (response.length - placed.length));
        expect(gradeOrder(item, response).credit).toBeCloseTo(points / total, 10);
      }),
    );
  });

  test.each([
    [['a', 'b', 'd', 'c'], 0.75, 'three stand in a right order'],
    [['d', 'a', 'b', 'c'], 0.75, 'one step out of place costs itself, not those behind it'],
    [['d', 'c', 'b', 'a'], 0.25, 'any one step alone respects the order'],
    [['a', 'c', 'd'], 0.75, 'a missing step is not credited'],
    [['a', 'b', 'c', 'd', 'x'], 0.75, 'a kept distractor costs a step'],
    [['x', 'd'], 0, 'the distractor outweighs the step'],
    [['x'], 0, 'credit never falls below nothing'],
    [[], 0, 'nothing was moved'],
    [['a', 'b', 'c', 'd', 'made-up'], 0, 'a step is not in the item'],
    [['a', 'b', 'c', 'd', 'd'], 0, 'a step is named twice'],
    [['constructor'], 0, 'the name of an object’s own method is no step'],
  ])('gives %j a credit of %d, because %s', (response, credit, _because) => {
    expect(gradeOrder(chain, response).credit).toBe(credit);
  });

  test('holds rules that follow from others: with b left out, c still comes after a', () => {
    expect(gradeOrder(question({a: [], b: ['a'], c: ['b']}), ['c', 'a']).credit).toBeCloseTo(1 / 3);
  });
});

describe('isCompleteOrder', () => {
  test.each([
    [[], false, 'nothing was moved'],
    [['b', 'a'], true, 'leaving steps out is an answer'],
    [['b', 'gone'], false, 'an id is unknown, and the control shows such a response as untouched'],
  ])('takes %j as %j, because %s', (response, complete, _because) => {
    expect(isCompleteOrder(chain, response)).toBe(complete);
  });
});

describe('explainOrder', () => {
  test.each([
    [['a', 'b', 'c', 'd'], 'right right right right other', 'the distractor was left out'],
    [
      ['a', 'b', 'd', 'c'],
      'right right wrong right other',
      'of two equal runs the one that keeps d stays, which was placed first',
    ],
    [['a', 'x'], 'right missed missed missed wrong', 'a kept distractor is a wrong choice'],
    [[], 'missed missed missed missed other', 'nothing was placed'],
    [['a', 'a'], 'missed missed missed missed other', 'a malformed response places nothing'],
  ])('tells of %j: %s, because %s', (response, roles, _because) => {
    expect(
      explainOrder(chain, response)
        .map(({role}) => role)
        .join(' '),
    ).toBe(roles);
  });

  test('says in which direction a step is out of place', () => {
    expect([
      explainOrder(chain, ['d', 'a', 'b', 'c']).find(({id}) => id === 'd')?.text,
      explainOrder(chain, ['b', 'c', 'd', 'a']).find(({id}) => id === 'a')?.text,
    ]).toEqual(['D (too early)', 'A (too late)']);
  });

  test('agrees with the credit for any response', () => {
    fc.assert(
      fc.property(questionsWithResponse, ([item, response]) => {
        const roles = explainOrder(item, response).map(({role}) => role);
        expect(gradeOrder(item, response).credit === 1).toBe(
          roles.every((role) => role === 'right' || role === 'other'),
        );
      }),
    );
  });
});

describe('startOrder', () => {
  test('shows every step once and never the right order, for any seed', () => {
    fc.assert(
      fc.property(questions, fc.string(), (item, seed) => {
        const shown = startOrder(item, seed);
        const placed = shown.filter(({distractor}) => !distractor).map(({id}) => id);
        expect([...shown].map(({id}) => id).sort()).toEqual(item.steps.map(({id}) => id).sort());
        expect(gradeOrder(item, placed).credit).toBeLessThan(1);
        expect(startOrder(item, seed)).toEqual(shown);
      }),
    );
  });
});

describe('rightOrder', () => {
  test('respects every rule, and stays the only one where no other order does', () => {
    fc.assert(
      fc.property(questionsWithRightOrder, ([item, order]) => {
        const steps = item.steps.filter(({distractor}) => !distractor);
        const found = rightOrder(steps).map(({id}) => id);
        expect(gradeOrder(item, found).credit).toBe(1);
        expect(isOnlyOrder(steps) && found.join() !== order.join()).toBe(false);
      }),
    );
  });

  test('is the only one in a chain, and one of several in a diamond', () => {
    expect([isOnlyOrder(chain.steps.filter(({distractor}) => !distractor)), isOnlyOrder(diamond.steps)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('demandOrder', () => {
  test('tells how many steps stay', () => {
    expect([demandOrder(diamond), demandOrder(chain)]).toEqual(['Put in order', 'Put 4 of 5 in order']);
  });
});

type RawStep = {
  readonly id: string;
  readonly text?: string;
  readonly after?: readonly string[];
  readonly distractor?: boolean;
  readonly why?: string;
  readonly misconception?: string;
};

const example: unknown = parse(readFileSync(join(__dirname, 'example.yaml'), 'utf8'));
const WHY = 'Long enough to say why this step stands where it stands.';
const raw = (steps: readonly RawStep[]): unknown => ({
  ...Object(example),
  steps: steps.map((step) => ({text: step.id, why: WHY, ...step})),
});
const problemsOf = (steps: readonly RawStep[]): readonly string[] =>
  (OrderItem.safeParse(raw(steps)).error?.issues ?? []).map(({path, message}) => `${path.join('.')}: ${message}`);

describe('the schema', () => {
  test('takes rules without a circle, and a distractor beside them', () => {
    expect(
      problemsOf([{id: 'a'}, {id: 'b', after: ['a']}, {id: 'x', distractor: true, misconception: 'topic.belief'}]),
    ).toEqual([]);
  });

  test.each<[readonly RawStep[], string]>([
    [[{id: 'a'}, {id: 'b', after: ['a']}], 'steps: needs 3 to 8 steps'],
    [[{id: 'a'}, {id: 'b'}, {id: 'c'}], 'steps: any order would be right: at least one step needs `after`'],
    [[{id: 'a'}, {id: 'a', after: ['c']}, {id: 'c'}], 'steps.1.id: "a" is used twice in this item'],
    [
      [{id: 'stop'}, {id: 'b', after: ['stpo']}, {id: 'c'}],
      'steps.1.after.0: no step has the id "stpo", did you mean "stop"?',
    ],
    [[{id: 'a'}, {id: 'b', after: ['b']}, {id: 'c'}], 'steps.1.after.0: "b" cannot come after itself'],
    [[{id: 'a'}, {id: 'b', after: ['a', 'a']}, {id: 'c'}], 'steps.1.after.1: "a" is named twice'],
    [
      [
        {id: 'a', after: ['c']},
        {id: 'b', after: ['a']},
        {id: 'c', after: ['b']},
      ],
      'steps: `after` goes in a circle: a after c after b after a',
    ],
    [
      [{id: 'a'}, {id: 'b', after: ['a', 'x']}, {id: 'x', distractor: true, misconception: 't.b'}],
      'steps.1.after.1: "x" is a distractor',
    ],
    [
      [{id: 'a'}, {id: 'b', after: ['a']}, {id: 'x', distractor: true}],
      'steps.2.misconception: every distractor names a misconception',
    ],
    [
      [{id: 'a'}, {id: 'b', after: ['a']}, {id: 'x', after: ['a'], distractor: true, misconception: 't.b'}],
      'steps.2.after: a distractor has no place in the order',
    ],
  ])('refuses %j: %s', (steps, problem) => {
    expect(problemsOf(steps)).toContainEqual(expect.stringContaining(problem));
  });

  test('tells of all problems of a list at once', () => {
    expect(
      problemsOf([
        {id: 'a', after: ['b', 'gone']},
        {id: 'b', after: ['a']},
      ]),
    ).toHaveLength(3);
  });

  test('names a circle that has side branches by its own steps alone', () => {
    expect(
      circleIn([
        {id: 'side', after: ['b']},
        {id: 'a', after: ['start', 'b']},
        {id: 'b', after: ['a', 'b']},
        {id: 'start', after: []},
      ]),
    ).toEqual(['a', 'b', 'a']);
  });
});

describe('the split', () => {
  test('has a note for every step, and the parts of an unanswered item are the same ones', () => {
    const item = OrderItem.parse(example);
    expect(Object.keys(orderNotes(item).parts).sort()).toEqual(
      explainOrder(orderQuestion(item), [])
        .map(({id}) => id)
        .sort(),
    );
  });

  const meaning = (steps: readonly RawStep[]) => JSON.stringify(orderMeaning(OrderItem.parse(raw(steps))));
  const plain = [{id: 'a'}, {id: 'b', after: ['a']}, {id: 'c', after: ['b']}];

  test.each<[string, readonly RawStep[], boolean, string]>([
    ['another wording', [{id: 'a', text: 'reworded', why: `${WHY} Really.`}, ...plain.slice(1)], true, 'it is wording'],
    ['the author’s order', [...plain].reverse(), true, 'readers never see it'],
    [
      'a rule that follows from others',
      [...plain.slice(0, 2), {id: 'c', after: ['a', 'b']}],
      true,
      'the same orders are right',
    ],
    ['a rule removed', [...plain.slice(0, 2), {id: 'c', after: ['a']}], false, 'more orders are right'],
    ['a number in a step', [{id: 'a', text: 'Wait 5 minutes'}, ...plain.slice(1)], false, 'numbers are never wording'],
  ])('keeps the meaning or changes it for %s', (_change, steps, same, _because) => {
    expect(meaning(steps) === meaning(plain)).toBe(same);
  });
});

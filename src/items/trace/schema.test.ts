import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {TraceItem} from './schema';
import {traceMeaning, traceNotes, traceQuestion} from './split';

const example = () => parse(readFileSync(join(__dirname, 'example.yaml'), 'utf8')) as Record<string, unknown>;
const why = 'A reason that is long enough to say why something is right or wrong.';
const option = (id: string, more: object = {misconception: 'topic.belief'}) => ({
  id,
  text: `Text of ${id}`,
  why,
  ...more,
});
const branch = (...options: readonly object[]) => ({question: 'When?', options});
const keyed = branch(option('a', {key: true}), option('b'), option('c'));
const unkeyed = branch(option('a', {}), option('b', {}), option('c', {}));

const problems = (change: object) =>
  TraceItem.safeParse({...example(), ...change}).error?.issues.map(
    ({path, message}) => `${path.join('.')}: ${message}`,
  ) ?? [];

describe('TraceItem', () => {
  test.each([
    ['as it stands', {}],
    ['with a branch that is not asked, without a key', {ifSucceeds: unkeyed}],
    ['without any follow-up', {ifFails: undefined}],
    ['that succeeds', {succeeds: true, ifSucceeds: keyed, ifFails: undefined}],
  ])('takes the example %s', (_because, change) => {
    expect(problems(change)).toEqual([]);
  });

  test.each([
    ['an asked branch without a key', {ifFails: unkeyed}, 'ifFails.options: `succeeds: false` makes this'],
    ['a key where nobody is asked', {ifSucceeds: keyed}, 'ifSucceeds.options.0.key: nobody is asked this'],
    ['only the branch that is not true', {succeeds: true, ifFails: unkeyed}, 'ifSucceeds: is missing'],
    [
      'two keys',
      {ifFails: branch(option('a', {key: true}), option('b', {key: true}), option('c'))},
      'ifFails.options: a follow-up has one key, this one has 2: "a" and "b"',
    ],
    [
      'a distractor without a belief behind it',
      {ifFails: branch(option('a', {key: true}), option('b'), option('c', {}))},
      'ifFails.options.2.misconception: every distractor names',
    ],
    [
      'an id used twice',
      {ifFails: branch(option('a', {key: true}), option('b'), option('b'))},
      'ifFails.options.2.id: "b" is used twice',
    ],
    [
      'the id of the first answer',
      {ifFails: branch(option('a', {key: true}), option('b'), option('outcome'))},
      'ifFails.options.2.id: "outcome" names the first answer',
    ],
    ['too few options', {ifFails: branch(option('a', {key: true}), option('b'))}, 'ifFails.options: needs 3 to 5'],
    ['a misspelled field', {succeedWhy: why}, 'did you mean "succeedsWhy"?'],
  ])('refuses %s, and says what would be right', (_because, change, part) => {
    expect(problems(change)).toContainEqual(expect.stringContaining(part));
  });
});

describe('what is made of the item', () => {
  const item = TraceItem.parse({...example(), ifSucceeds: unkeyed});

  test('holds nothing of the branch that is not true', () => {
    expect(JSON.stringify([traceQuestion(item), traceNotes(item), traceMeaning(item)])).not.toContain('Text of');
    expect(Object.keys(traceNotes(item).parts)).toEqual([
      'outcome',
      'at-once',
      'after-first',
      'after-batch',
      'load-balancer',
    ]);
  });

  test.each([
    ['another ending', {succeeds: true, ifFails: undefined, ifSucceeds: keyed}, false],
    ['another number in the scenario', {scenario: 'A group of 20 instances.'}, false],
    ['another wording of the reason', {succeedsWhy: why}, true],
  ])('has another meaning, or the same, with %s', (_because, change, same) => {
    const meaning = traceMeaning(TraceItem.parse({...example(), ...change}));
    expect(JSON.stringify(meaning) === JSON.stringify(traceMeaning(item))).toBe(same);
  });
});

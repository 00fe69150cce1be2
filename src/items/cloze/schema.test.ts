import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {explainCloze} from './explain';
import {gradeCloze} from './grade';
import {ClozeItem} from './schema';
import {clozeMeaning, clozeNotes, clozeQuestion} from './split';

type Fields = Record<string, unknown>;

const example = () => parse(readFileSync(join(__dirname, 'example.yaml'), 'utf8')) as Fields;

const WHY = 'Because it is so, told in forty characters or more.';
const gap = (fields: Fields = {}) => ({id: 'one', accept: ['build'], why: WHY, ...fields});
const wrong = (answer: string) => ({answer, why: WHY, misconception: 'topic.belief'});

const problemsOf = (fields: Fields) => {
  const result = ClozeItem.safeParse({...example(), text: 'A [[one]].', gaps: [gap()], ...fields});
  return result.success ? [] : result.error.issues.map(({path, message}) => `${path.join('.')}: ${message}`);
};

describe('the example', () => {
  const item = ClozeItem.parse(example());

  test('has a note for each part and sends none along with the question', () => {
    const question = clozeQuestion(item);
    expect(explainCloze(question, []).map(({id}) => id)).toEqual(Object.keys(clozeNotes(item).parts));
    expect(JSON.stringify(question)).not.toMatch(/"(?:why|misconception|sources)"/);
  });

  test('is answered by the first accepted answers', () => {
    const question = clozeQuestion(item);
    expect(
      gradeCloze(
        question,
        question.gaps.map(({id, accept}) => `${id}=${accept[0] ?? ''}`),
      ).verdict,
    ).toBe('right');
  });
});

describe('ClozeItem', () => {
  test.each<[Fields, string, string]>([
    [{gaps: []}, 'gaps: needs 1 to 8 gaps', 'no gap'],
    [{text: 'A [[one]] [[two]].'}, 'text: [[two]] is not under gaps; those are: one', 'a gap that is not defined'],
    [{text: 'A.'}, 'gaps.0.id: the text has no [[one]]', 'a gap that is not placed'],
    [{text: '[[one]] [[one]]'}, 'text: [[one]] is there twice', 'a gap placed twice'],
    [{text: '[[One]]'}, 'text: [[One]] is no gap', 'an id that is no slug'],
    [{gaps: [gap(), gap()]}, 'gaps.1.id: "one" is used twice', 'an id used twice'],
    [{gaps: [gap({accept: []})]}, 'gaps.0.accept: needs at least one', 'nothing accepted'],
    [{gaps: [gap({accept: [0.2]})]}, 'gaps.0.accept.0: needs text; put quotes', 'a number from YAML'],
    [{gaps: [gap({accept: ['a b', 'A  B']})]}, 'gaps.0.accept.1: "A  B" is there twice', 'one answer in two dresses'],
    [{gaps: [gap({wrong: [wrong('Build')]})]}, 'gaps.0.wrong.0.answer: "Build" is accepted', 'wrong and right'],
    [{gaps: [gap({pattern: 'x+', wrong: [wrong('xx')]})]}, 'gaps.0.wrong.0.answer: "xx" is accepted', 'by pattern'],
    [{gaps: [gap({wrong: [wrong('x'), wrong('X')]})]}, 'gaps.0.wrong.1: "X" is there twice', 'wrong twice'],
    [{gaps: [gap({wrong: [{answer: 'x', why: WHY}]})]}, 'gaps.0.wrong.0.misconception:', 'wrong without its belief'],
    [{gaps: [gap({pattern: '(a+)+'})]}, 'gaps.0.pattern: the pattern repeats a group', 'a pattern that may hang'],
    [{gaps: [gap({choices: ['x', 'y'], pattern: 'x'})]}, 'gaps.0.pattern: a gap with choices', 'choices and pattern'],
    [{gaps: [gap({choices: ['x', 'y']})]}, 'gaps.0.accept.0: "build" is none of the choices', 'the key is missing'],
    [{gaps: [gap({choices: ['build', 'x']})]}, 'gaps.0.choices.1: "x" is neither', 'a choice without explanation'],
    [{gaps: [gap({choices: ['build', 'BUILD']})]}, 'gaps.0.choices.1: "BUILD" is there twice', 'a choice twice'],
    [
      {gaps: [gap({accept: ['a', 'b'], choices: ['a', 'b']})]},
      'gaps.0.choices: every choice is right',
      'no distractor',
    ],
    [
      {gaps: [gap({choices: ['build', 'x'], wrong: [wrong('x'), wrong('y')]})]},
      'gaps.0.wrong.1.answer: "y" is none of the choices',
      'what cannot be chosen',
    ],
    [{gaps: [gap({width: 100})]}, 'gaps.0.width:', 'a field wider than a phone'],
    [{gaps: [gap({acept: ['x']})]}, 'did you mean "accept"?', 'a slip in a name'],
  ])('refuses %j with "%s": %s', (fields, part) => {
    expect(problemsOf(fields)).toContainEqual(expect.stringContaining(part));
  });

  test('never runs a pattern that it refuses', () => {
    // Milliseconds of work, not of waiting: other processes don't count.
    const start = process.cpuUsage();
    expect(problemsOf({gaps: [gap({pattern: '(a+)+', wrong: [wrong(`${'a'.repeat(40)}!`)]})]})).toHaveLength(1);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  });

  test('takes answers that only case tells apart where case counts', () => {
    expect(problemsOf({gaps: [gap({exact: true, accept: ['build', 'Build'], wrong: [wrong('BUILD')]})]})).toEqual([]);
  });

  test('tells all problems of a list at once', () => {
    expect(problemsOf({gaps: [gap({accept: ['x', 'X']}), gap({id: 'two', wrong: [wrong('build')]})]})).toEqual([
      expect.stringContaining('gaps.0.accept.1'),
      expect.stringContaining('gaps.1.wrong.0.answer'),
      expect.stringContaining('gaps.1.id'),
    ]);
  });
});

describe('clozeQuestion', () => {
  test('has its gaps in the order of the text', () => {
    const fields = {text: '[[two]] [[one]]', gaps: [gap(), gap({id: 'two'})]};
    expect(clozeQuestion(ClozeItem.parse({...example(), ...fields})).gaps.map(({id}) => id)).toEqual(['two', 'one']);
  });
});

describe('clozeMeaning', () => {
  const base = {text: 'Use `a` and [[one]].', gaps: [gap({accept: ['x', 'y'], wrong: [wrong('w')]})]};
  const meaning = (fields: Fields = {}) =>
    JSON.stringify(clozeMeaning(ClozeItem.parse({...example(), ...base, ...fields})));

  test.each<[Fields, string]>([
    [{text: 'Take `a` with [[one]].'}, 'other words'],
    [{gaps: [gap({accept: ['Y', 'x'], wrong: [wrong('w')]})]}, 'other order and case of answers'],
    [{gaps: [gap({accept: ['x', 'y'], why: `${WHY} Really.`})]}, 'other explanations'],
  ])('is the same for %j: %s', (fields) => {
    expect(meaning(fields)).toBe(meaning());
  });

  test.each<[Fields, string]>([
    [{text: 'Use `b` and [[one]].'}, 'other code'],
    [{text: '```yaml\na: [[one]]\n```'}, 'a block of code'],
    [{gaps: [gap({accept: ['x', 'z']})]}, 'another answer'],
    [{gaps: [gap({accept: ['x', 'y'], exact: true})]}, 'case counts'],
    [{gaps: [gap({accept: ['x', 'y'], pattern: 'z'})]}, 'a pattern'],
  ])('is another one for %j: %s', (fields) => {
    expect(meaning(fields)).not.toBe(meaning());
  });

  test('changes with the code of a block, not with its line of highlighting', () => {
    const block = (code: string) => meaning({text: `\`\`\`yaml\n${code}: [[one]]\n\`\`\``});
    expect(block('version')).not.toBe(block('phases'));
  });
});

import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {checkSpec} from './check';
import {FAULTY_APPSPECS} from './fixtures/faulty-appspecs';
import {FAULTY_BUILDSPECS} from './fixtures/faulty-buildspecs';
import {VALID_APPSPECS} from './fixtures/valid-appspecs';
import {VALID_BUILDSPECS} from './fixtures/valid-buildspecs';
import {ALL_RULES} from './catalog';
import type {Fix, Problem} from './problem';

const TEXTS = [
  ...VALID_BUILDSPECS.map(([, text]) => text),
  ...VALID_APPSPECS.map(([, , text]) => text),
  ...[...FAULTY_BUILDSPECS, ...FAULTY_APPSPECS].map(({text}) => text),
];
const SIGNS = [
  '\t',
  ':',
  ': ',
  '- ',
  '\n',
  '  ',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '*',
  '&a ',
  '*a',
  '<<: ',
  '!x ',
  '#',
  '|',
  '>',
  '{{',
  '%',
  '\r',
  '\u0000',
  '😀',
];
const WORDS = [
  'version',
  'phases',
  'build',
  'commands',
  'files',
  'hooks',
  'Resources',
  'Type',
  'Install',
  'env',
  'variables',
  '0.2',
  '0.0',
  'null',
  'yes',
];

/** A text of people with something put in, taken out, or put twice. */
const mutated = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(12),
        fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(...WORDS), fc.string({maxLength: 4})),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((current, [at, length, insert]) => {
      const from = at % (current.length + 1);
      return current.slice(0, from) + insert + current.slice(from + length);
    }, text),
  );

const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc
    .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(...WORDS), fc.string({maxLength: 3})), {maxLength: 60})
    .map((parts) => parts.join('')),
);

const ruleIds = new Set(ALL_RULES.map(({id}) => id));

/** What is wrong with a problem itself. */
function faultsOf(text: string, problem: Problem): readonly string[] {
  const lines = text.split('\n');
  const inside = (line: number, column: number) =>
    line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1;
  const {line, column, endLine, endColumn, fix} = problem;
  return [
    ...(ruleIds.has(problem.rule) ? [] : ['has an unknown rule']),
    ...(inside(line, column) && inside(endLine, endColumn) ? [] : ['lies outside of the text']),
    ...(endLine > line || (endLine === line && endColumn >= column) ? [] : ['ends before it begins']),
    ...(fix && (fix.from < 0 || fix.to < fix.from || fix.to > text.length) ? ['has a fix outside of the text'] : []),
    ...([problem.message, problem.why, problem.remedy].every((part) => part.length > 10) ? [] : ['says too little']),
  ];
}

const apply = (text: string, {from, to, insert}: Fix) => text.slice(0, from) + insert + text.slice(to);
/**
 * Whether a fix leaves its problem told less often. Its place may move, its message doesn’t. Where the file can’t be read, only the
 * first reason is told, so the next of the same kind may take its turn: further down.
 */
function isMended(text: string, problem: Problem, fix: Fix): boolean {
  const same = (all: string) =>
    checkSpec(all).problems.filter(({rule, message}) => rule === problem.rule && message === problem.message);
  const left = same(apply(text, fix));
  const isFurther = ({line, column}: Problem) =>
    line > problem.line || (line === problem.line && column > problem.endColumn);
  return left.length < same(text).length || (problem.rule === 'yaml-space-missing' && left.every(isFurther));
}

describe('the checker', () => {
  test.each([
    ['any text', anyText],
    ['a changed file', mutated],
  ])('says something sensible about %s', (_because, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const {problems} = checkSpec(text);
        expect(problems.flatMap((problem) => faultsOf(text, problem))).toEqual([]);
      }),
      {numRuns: 1500},
    );
  });

  test('says the same about the same text', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(checkSpec(text)).toEqual(checkSpec(text));
      }),
      {numRuns: 100},
    );
  });

  test('takes every kind for every text', () => {
    const kinds = fc.constantFrom('buildspec', 'appspec-server', 'appspec-ecs', 'appspec-lambda', 'unknown');
    fc.assert(
      fc.property(mutated, kinds, (text, kind) => {
        expect(checkSpec(text, {kind}).problems.flatMap((problem) => faultsOf(text, problem))).toEqual([]);
      }),
      {numRuns: 500},
    );
  });
});

describe('a fix', () => {
  test.each(TEXTS.map((text, index) => [index, text] as const))('mends what it is for, in text %i', (_index, text) => {
    expect(checkSpec(text).problems.filter((problem) => problem.fix && !isMended(text, problem, problem.fix))).toEqual(
      [],
    );
  });

  test('mends what it is for in changed files', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        for (const problem of checkSpec(text).problems) {
          if (problem.fix) {
            expect(isMended(text, problem, problem.fix), `${problem.rule}: ${problem.fix.title}`).toBe(true);
          }
        }
      }),
      {numRuns: 1000},
    );
  });
});

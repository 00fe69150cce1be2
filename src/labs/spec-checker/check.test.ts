import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {ALL_RULES} from './catalog';
import {checkSpec} from './check';
import {FAULTY_APPSPECS} from './fixtures/faulty-appspecs';
import {FAULTY_BUILDSPECS} from './fixtures/faulty-buildspecs';
import {REPORTED_APPSPECS} from './fixtures/reported-appspecs';
import {REPORTED_BUILDSPECS} from './fixtures/reported-buildspecs';
import {VALID_APPSPECS} from './fixtures/valid-appspecs';
import {VALID_BUILDSPECS} from './fixtures/valid-buildspecs';
import type {Problem} from './problem';

const FAULTY = [...FAULTY_BUILDSPECS, ...FAULTY_APPSPECS];
const REPORTED = [...REPORTED_BUILDSPECS, ...REPORTED_APPSPECS];
const VALID = [...VALID_BUILDSPECS.map(([because, text]) => ['buildspec', because, text] as const), ...VALID_APPSPECS];

const short = ({rule, line, message}: Problem) => `${rule}:${line} ${message}`;

describe('a valid file', () => {
  test.each(VALID)('%s, %s: has no error and no warning', (kind, _because, text) => {
    const report = checkSpec(text);
    expect(report.problems.filter(({severity}) => severity !== 'info').map(short)).toEqual([]);
    expect(report.kind).toBe(kind);
  });

  test('has sixty examples and more', () => {
    expect(VALID.length).toBeGreaterThan(60);
  });

  test('gets one note for any number of placeholders', () => {
    const texts = VALID.filter(([, because]) => because.startsWith('placeholders'));
    const rules = texts.map(([, , text]) => checkSpec(text).problems.map(({rule}) => rule));
    expect(rules).toEqual(texts.map(() => ['template-placeholder']));
  });

  test('gets no note about placeholders for an alias of nothing, and one for others in the same file', () => {
    const rules = (files: string) =>
      checkSpec(`version: 0.2\nphases: {build: {commands: [make]}}\nartifacts:\n  files:\n${files}`).problems.map(
        ({rule, line}) => `${rule}:${line}`,
      );
    expect(rules('    - **/*\n')).toEqual(['yaml-unknown-alias:5']);
    expect(rules('    - **/*\n    - {{ dist }}\n')).toEqual(['yaml-unknown-alias:5', 'template-placeholder:6']);
  });

  test.each(['appspec-server', 'appspec-ecs', 'appspec-lambda', 'buildspec', 'unknown'] as const)(
    'can be forced to be checked as %s',
    (kind) => {
      for (const [, , text] of VALID) {
        expect(checkSpec(text, {kind}).kind).toBe(kind);
      }
    },
  );
});

describe('a file with a fault', () => {
  test.each(FAULTY.map((row) => [row.because, row] as const))('%s', (_because, {text, rule, line, mended}) => {
    const {problems} = checkSpec(text);
    expect(problems.map((problem) => `${problem.rule}:${problem.line}`)).toContain(`${rule}:${line}`);
    const fix = problems.find((problem) => problem.rule === rule && problem.line === line)?.fix;
    const after = fix && text.slice(0, fix.from) + fix.insert + text.slice(fix.to);
    const changed = after?.split('\n').slice(line - 1, line - 1 + (mended?.split('\n').length ?? 0));
    expect(changed?.join('\n')).toBe(fix ? (mended ?? '(no fix expected)') : mended);
  });

  test.each(FAULTY.filter(({text}) => !text.includes('---')).map((row) => [row.because, row] as const))(
    '%s: isn’t told twice',
    (_because, {text, rule}) => {
      const {problems} = checkSpec(text);
      const graver = problems.filter(({severity}) => severity === 'error').map(short);
      expect(graver.length, graver.join('\n')).toBeLessThanOrEqual(
        problems.some((problem) => problem.rule === rule && problem.severity !== 'error') ? 0 : 1,
      );
    },
  );

  test('has one hundred and twenty examples and more', () => {
    expect(FAULTY.length).toBeGreaterThan(120);
  });
});

describe('a fault from real life', () => {
  test.each(REPORTED.map((row) => [row.because, row.source, row] as const))(
    '%s (%s)',
    (_because, _source, {text, told}) => {
      const {problems} = checkSpec(text);
      expect(problems.map(({line, column, severity, rule}) => `${line}:${column} ${severity} ${rule}`)).toEqual(told);
      expect(told.length).toBeGreaterThan(0);
    },
  );

  test('has sixty examples and more', () => {
    expect(REPORTED.length).toBeGreaterThan(60);
  });
});

describe('the rules', () => {
  const elsewhere = [
    'file-too-large',
    'file-too-dense',
    'yaml-too-deep',
    'yaml-alias-bomb',
    'yaml-syntax',
    'more-problems',
  ];

  test('have an example each, or a test about limits', () => {
    const reported = REPORTED.flatMap(({told}) => told.map((words) => words.split(' ').at(-1) ?? ''));
    const covered = [...FAULTY.map(({rule}) => rule), ...reported, ...elsewhere];
    expect(ALL_RULES.map(({id}) => id).filter((id) => !covered.includes(id))).toEqual([]);
  });

  test('have ids of their own', () => {
    const ids = ALL_RULES.map(({id}) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index || !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test('point to sections that are there', () => {
    const sections = [...ALL_RULES, ...[...FAULTY, ...REPORTED].flatMap(({text}) => checkSpec(text).problems)].map(
      ({section}) => section,
    );
    expect([...new Set(sections)].filter((section) => !hasSection(section))).toEqual([]);
  });
});

function hasSection(section: string): boolean {
  const [path = '', id = ''] = section.split('#');
  const [, room = '', page = room] = path.split('/');
  const file = `docs/${room}/${page}.mdx`;
  return existsSync(file) && readFileSync(file, 'utf8').includes(`{/* #${id} */}`);
}

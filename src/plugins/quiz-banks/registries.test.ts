import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, expect, test} from 'vitest';
import {loadRegistries} from './registries';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, {recursive: true})));

const TERM = `- id: build
  term: build
  short: One run of a build project, {{codebuild.timeout.max}} at most.
  service: codebuild
  section: /codebuild
`;
const SERVICE = `- id: codebuild
  name: AWS CodeBuild
  status: available
  says: available
  source: https://docs.aws.amazon.com/codebuild/latest/userguide/history.html
  verifiedOn: 2026-11-23
`;
const FILES = {
  facts: `- id: codebuild.timeout.max
  value: 36 hours
  claim: The longest timeout a build project accepts.
  source: https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html
  verifiedOn: 2026-11-23
`,
  misconceptions: '[]\n',
  objectives: '[]\n',
  services: SERVICE,
  glossary: TERM,
  checks: '[]\n',
};

function folderOf(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'registries-'));
  folders.push(folder);
  mkdirSync(join(folder, 'reference'));
  for (const [name, text] of Object.entries({...FILES, ...files})) {
    writeFileSync(join(folder, 'reference', `${name}.yaml`), text);
  }
  return folder;
}

const problemsOf = (files: Readonly<Record<string, string>>) =>
  Object.values(loadRegistries(folderOf(files)))
    .flatMap(({problems}) => problems)
    .map(({file, line, column, path, message}) => `${file}:${line}:${column} ${path}: ${message}`);

describe('a good registry', () => {
  test('has its facts filled in', () => {
    const {terms, services} = loadRegistries(folderOf());
    expect(terms.entries.get('build')).toMatchObject({
      short: 'One run of a build project, 36 hours at most.',
      also: [],
    });
    expect(services.entries.get('codebuild')).toMatchObject({status: 'available'});
    expect([...terms.problems, ...services.problems]).toEqual([]);
  });

  test('is read once, and again when a file of it has changed', () => {
    const folder = folderOf();
    const first = loadRegistries(folder);
    expect(loadRegistries(folder)).toBe(first);
    writeFileSync(join(folder, 'reference/glossary.yaml'), TERM.replace('term: build', 'term: build run'));
    expect(loadRegistries(folder).terms.entries.get('build')?.term).toBe('build run');
  });
});

describe('a wrong entry is told with file, line and column:', () => {
  test.each([
    [
      'a term twice',
      {glossary: TERM + TERM},
      'quizzes/reference/glossary.yaml:6:3 1.id: "build" is defined twice; keep one',
    ],
    [
      'an unknown fact',
      {glossary: TERM.replace('timeout.max', 'timeout.maxx')},
      'quizzes/reference/glossary.yaml:3:3 0.short: no fact "codebuild.timeout.maxx" in quizzes/reference/facts.yaml; did you mean "codebuild.timeout.max"?',
    ],
    [
      'a text that is too long',
      {glossary: TERM.replace('One run', 'One run '.repeat(30))},
      'quizzes/reference/glossary.yaml:3:3 0.short: needs 220 characters or fewer: it has to fit beside the word',
    ],
    [
      'a section that is no path',
      {glossary: TERM.replace('/codebuild', 'codebuild')},
      'quizzes/reference/glossary.yaml:5:3 0.section: needs to be a path, with or without a heading id, such as /codebuild#phases',
    ],
    [
      'an unknown field',
      {glossary: TERM.replace('section:', 'sections:')},
      'quizzes/reference/glossary.yaml:5:3 0.sections: unknown field "sections", did you mean "section"? Fields here: id, term, short, service, section, also',
    ],
    [
      'a service twice',
      {services: SERVICE + SERVICE},
      'quizzes/reference/services.yaml:7:3 1.id: "codebuild" is defined twice; keep one',
    ],
    [
      'an unknown status',
      {services: SERVICE.replace('status: available', 'status: availible')},
      'quizzes/reference/services.yaml:3:3 0.status: needs one of available, closed-to-new, ended, has "availible"; did you mean "available"?',
    ],
    ['YAML that does not parse', {services: '- id: ['}, 'quizzes/reference/services.yaml:1:8 : is not valid YAML'],
  ])('%s', (_, files, message) => {
    expect(problemsOf(files).join('\n')).toContain(message);
  });
});

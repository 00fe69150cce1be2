import {describe, expect, test} from 'vitest';
import {checkFiles, readArguments} from './spec-files';

const GOOD = 'version: 0.2\nphases:\n  build:\n    commands:\n      - make\n';
const WARNED = `${GOOD}env:\n  exported-variables: [TAG]\n`;
const BAD = 'version: 0.2\nphases:\n  deploy:\n    commands:\n      - make\n';
const FILES = new Map([
  ['good.yml', GOOD],
  ['warned.yml', WARNED],
  ['bad.yml', BAD],
  ['-', BAD],
]);

function read(file: string): string {
  const text = FILES.get(file);
  if (text === undefined) {
    throw Object.assign(new Error('ENOENT: no such file'), {code: file === 'folder' ? 'EISDIR' : 'ENOENT'});
  }
  return text;
}
const run = (files: readonly string[], json = false) => checkFiles(files, {json, read});

describe('the command', () => {
  test('prints nothing about a good file', () => {
    expect(run(['good.yml'])).toEqual({output: '', errors: [], exitCode: 0});
  });

  test('prints place, severity, rule, and message', () => {
    expect(run(['good.yml', 'bad.yml'])).toMatchInlineSnapshot(`
      {
        "errors": [],
        "exitCode": 1,
        "output": "bad.yml:3:3 error phase-unknown \`deploy\` is no phase; there are: install, pre_build, build, post_build.",
      }
    `);
  });

  test('ends with 0 on warnings', () => {
    const {output, exitCode} = run(['warned.yml']);
    expect(output).toMatch(/^warned\.yml:7:24 warning export-never-set /);
    expect(exitCode).toBe(0);
  });

  test('says what it can’t read, and checks the others', () => {
    const {output, errors, exitCode} = run(['missing.yml', 'bad.yml', 'folder']);
    expect(errors).toMatchInlineSnapshot(`
      [
        "missing.yml can’t be read, so it wasn’t checked: there is no such file; check the path, which starts in the folder of the guide",
        "folder can’t be read, so it wasn’t checked: it is a folder; name the files in it",
      ]
    `);
    expect(output).toContain('bad.yml:3:3');
    expect(exitCode).toBe(2);
  });

  test('names what is piped in', () => {
    expect(run(['-']).output).toMatch(/^<stdin>:3:3 error /);
  });

  test('prints whole reports for machines', () => {
    const parsed: unknown = JSON.parse(run(['good.yml', 'bad.yml'], true).output);
    expect(parsed).toMatchObject([
      {file: 'good.yml', kind: 'buildspec', problems: []},
      {file: 'bad.yml', kind: 'buildspec', problems: [{rule: 'phase-unknown', line: 3, column: 3, endColumn: 9}]},
    ]);
  });
});

describe('its words', () => {
  test.each([
    [['a.yml', '--json', 'b.yml'], {files: ['a.yml', 'b.yml'], json: true}],
    [['-'], {files: ['-'], json: false}],
    [['--', '--json'], {files: ['--json'], json: false}],
    [[], {files: [], json: false, problem: 'check-spec needs at least one file.'}],
    [['--fix', 'a'], {files: ['a'], json: false, problem: 'check-spec has no option --fix; there is --json.'}],
  ])('%j', (words, expected) => {
    expect(readArguments(words)).toEqual(expected);
  });
});

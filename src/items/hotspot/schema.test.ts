import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {explainHotspot} from './explain';
import {gradeHotspot} from './grade';
import {HotspotItem} from './schema';
import {hotspotMeaning, hotspotNotes, hotspotQuestion, lineId} from './split';

type Fields = Record<string, unknown>;

const example = () => parse(readFileSync(join(__dirname, 'example.yaml'), 'utf8')) as Fields;

const WHY = 'Because it is so, told in forty characters or more.';
const line = (number: number, fields: Fields = {}) => ({line: number, key: true, why: WHY, ...fields});
const file = (code: string, fields: Fields = {}) => ({name: 'a.yml', language: 'yaml', code, ...fields});

const problemsOf = (fields: Fields) => {
  const result = HotspotItem.safeParse({...example(), file: file('a: 1\n\nb: 2\n'), lines: [line(1)], ...fields});
  return result.success ? [] : result.error.issues.map(({path, message}) => `${path.join('.')}: ${message}`);
};

describe('the example', () => {
  const item = HotspotItem.parse(example());
  const question = hotspotQuestion(item);

  test('has a note for each part and sends none along with the question', () => {
    expect(explainHotspot(question, []).map(({id}) => id)).toEqual(Object.keys(hotspotNotes(item).parts));
    expect(JSON.stringify(question)).not.toMatch(/"(?:why|misconception|sources)"/);
  });

  test('is answered by its keys', () => {
    expect(question.keys).toEqual([10]);
    expect(gradeHotspot(question, question.keys.map(lineId)).verdict).toBe('right');
  });
});

describe('HotspotItem', () => {
  test.each<[Fields, string, string]>([
    [{lines: []}, 'lines: needs at least one line at fault', 'no line'],
    [{lines: [line(1, {key: false})]}, 'lines: needs at least one line at fault', 'no key'],
    [{lines: [line(1), line(1)]}, 'lines.1.line: line 1 is there twice', 'a line twice'],
    [{lines: [line(4)]}, 'lines.0.line: line 4 is not there; the file has 3', 'a line beyond the end'],
    [{lines: [line(0)]}, 'lines.0.line: lines are counted from 1', 'a count from 0'],
    [{lines: [line(2)]}, 'lines.0.line: line 2 is empty', 'an empty line'],
    [{lines: [line(1, {misconeption: 'a.b'})]}, 'did you mean "misconception"?', 'a slip in a name'],
    [{file: file('a: 1\n')}, 'file.code: needs 2 to 25 lines, has 1', 'a single line'],
    [{file: file('a\n'.repeat(26))}, 'file.code: needs 2 to 25 lines, has 26', 'too many lines'],
    [{file: file(`a\n${'b'.repeat(73)}`)}, 'file.code: line 2 needs 72 columns or fewer, has 73', 'a long line'],
    [{file: file('a\nb', {language: 'YAML file'})}, 'file.language: needs a language', 'no name of a language'],
    [{file: file('a\nb', {name: ''})}, 'file.name: needs the name', 'no name'],
  ])('refuses %j with "%s": %s', (fields, part) => {
    expect(problemsOf(fields)).toContainEqual(expect.stringContaining(part));
  });

  test('tells all problems of the lines at once', () => {
    expect(problemsOf({lines: [line(2, {key: false}), line(9, {key: false})]})).toHaveLength(3);
  });

  test('leaves the fences of Markdown in a file alone', () => {
    const parsed = HotspotItem.parse({...example(), file: file('a: |\n  ```\n  x\n  ````\nb: 1'), lines: [line(1)]});
    expect(parsed.file.lines).toHaveLength(5);
  });
});

describe('hotspotMeaning', () => {
  const meaning = (fields: Fields = {}) =>
    JSON.stringify(
      hotspotMeaning(HotspotItem.parse({...example(), file: file('a: 1\nb: 2\n'), lines: [line(1)], ...fields})),
    );

  test.each<[Fields, string]>([
    [{lines: [line(1, {why: `${WHY} Really.`})]}, 'other explanations'],
    [{lines: [line(2, {key: false}), line(1)]}, 'a further explanation'],
    [{stem: 'Other words?'}, 'other words'],
  ])('is the same for %j: %s', (fields) => {
    expect(meaning(fields)).toBe(meaning());
  });

  test.each<[Fields, string]>([
    [{lines: [line(2)]}, 'another key'],
    [{file: file('a: 1\nb:  2\n')}, 'white space in code, which can be the fault'],
    [{file: file('a: 1\nb: 2\n', {name: 'buildspec.yml'})}, 'another file'],
  ])('is another one for %j: %s', (fields) => {
    expect(meaning(fields)).not.toBe(meaning());
  });
});

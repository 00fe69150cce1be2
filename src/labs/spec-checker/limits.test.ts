import {describe, expect, test} from 'vitest';
import {checkSpec, contentFindings} from './check';
import {MAX_CHARACTERS, MAX_DEPTH, MAX_TOKENS} from './limits';
import {measure} from './measure';
import {parseSpec} from './parse';
import type {Value} from './value';

const most = {tokens: MAX_TOKENS, depth: MAX_DEPTH};
const rulesOf = (text: string) => checkSpec(text).problems.map(({rule}) => rule);
const repeat = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));

describe('a text that would keep a program busy', () => {
  test.each([
    ['brackets in brackets', repeat('[', 1_000_000), 'yaml-too-deep'],
    ['braces in braces', repeat('{a: ', 1_000_000), 'yaml-too-deep'],
    ['dashes after dashes', repeat('- ', 1_000_000), 'yaml-too-deep'],
    ['question marks', repeat('? ', 1_000_000), 'yaml-too-deep'],
    ['keys after keys', repeat('a: ', 1_000_000), 'yaml-too-deep'],
    ['closing brackets', repeat(']', 1_000_000), 'yaml-too-deep'],
    ['stairs', Array.from({length: 1400}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'yaml-too-deep'],
    [
      'lists on stairs',
      Array.from({length: 100}, (_, depth) => `${' '.repeat(depth * 2)}-`).join('\n'),
      'yaml-too-deep',
    ],
    ['dashes alone', repeat('-\n', 1_000_000), 'file-too-dense'],
    ['commas', `[${repeat('a,', 1_000_000)}]`, 'file-too-dense'],
    ['quotes', repeat('"', 1_000_000), 'file-too-dense'],
    ['anchors', repeat('&a ', 1_000_000), 'file-too-dense'],
    ['aliases', repeat('*a ', 1_000_000), 'file-too-dense'],
    ['tags', repeat('! ', 1_000_000), 'file-too-dense'],
    ['a file that is too large', `# ${'x'.repeat(MAX_CHARACTERS)}`, 'file-too-large'],
    ['bytes of an archive', `PK\u0003\u0004${repeat('\u0000\u00FF', 1000)}`, 'file-binary'],
    ['UTF-16', 'version: 0.2'.replace(/./g, '$&\u0000'), 'file-binary'],
    ['a backslash too many', 'version: "\\y"', 'yaml-syntax'],
  ])('%s: has one clear error', (_because, text, rule) => {
    expect(rulesOf(text)).toEqual([rule]);
  });

  test('such as aliases that multiply, has an error at the first alias too many', () => {
    const laughs = Array.from({length: 12}, (_, level) =>
      level === 0
        ? 'x-0: &a0 [lol, lol, lol]'
        : `x-${level}: &a${level} [${Array.from({length: 10}, () => `*a${level - 1}`).join(', ')}]`,
    );
    const text = `version: 0.2\n${laughs.join('\n')}\nphases:\n  build:\n    commands: [make]\n`;
    expect(rulesOf(text)).toEqual(['yaml-alias-bomb']);
  });

  test('but aliases that only repeat are fine', () => {
    const steps = Array.from({length: 400}, () => '      - *step').join('\n');
    expect(rulesOf(`version: 0.2\nx-step: &step make\nphases:\n  build:\n    commands:\n${steps}\n`)).toEqual([]);
  });

  test('has at most two hundred problems and a note', () => {
    const keys = Array.from({length: 1000}, (_, index) => `key${index}: x`).join('\n');
    const {problems} = checkSpec(`version: 0.2\nphases:\n  build:\n    commands: [make]\n${keys}`);
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.rule).toBe('more-problems');
  });
});

describe('depth', () => {
  test.each([
    ['a value', 'a', 1],
    ['a map in a map', 'a:\n  b: c', 2],
    ['a list beside its key counts with it', 'a:\n- b', 1],
    ['compact lists', '- - - a', 3],
    ['flow in block', 'a: [[b]]', 3],
    ['brackets in quotes are text', 'a: "[[[["', 1],
    ['brackets in a plain command are text', '- if [ -f x ]; then [[ a ]]; fi', 1],
    ['brackets in a block are text', 'a: |\n  [[[[\n   [[', 1],
    ['steps down count', 'a:\n  b:\n    c: d\ne: f', 3],
  ])('%s', (_because, text, depth) => {
    expect(measure(text, most).depth).toBe(depth);
  });
});

describe('the work', () => {
  const command = (width: number) => (index: number) => `      - tool-${index} ${'x'.repeat(width)}`;
  const file = (lines: number, width: number) =>
    `version: 0.2\nphases:\n  build:\n    commands:\n${Array.from({length: lines}, (_, index) => command(width)(index)).join('\n')}\n`;

  test.each([
    ['a file of 500 lines', 500, 40],
    ['a file of one megabyte', 10_000, 85],
  ])('%s: looks at each node a few times', (_because, lines, width) => {
    const text = file(lines, width);
    const {value, nodes, sound} = parseSpec(text);
    expect(sound).toBe(true);
    expect(nodes).toBeLessThan(lines + 20);
    const counter = {looks: 0};
    expect([...contentFindings('buildspec', counted(value, counter), text)]).toEqual([]);
    expect(counter.looks).toBeLessThan(15 * nodes);
  });

  test('a file of one megabyte in short lines is told to be too dense, before it is parsed', () => {
    const {tokens} = measure(file(60_000, 1), most);
    expect(tokens).toBe(MAX_TOKENS + 1);
  });
});

/** The same value; each look at what kind a node is, is counted. */
function counted(value: Value, counter: {looks: number}): Value {
  const inner: Value =
    value.kind === 'map'
      ? {...value, entries: value.entries.map((entry) => ({...entry, value: counted(entry.value, counter)}))}
      : value.kind === 'list'
        ? {...value, items: value.items.map((item) => counted(item, counter))}
        : value;
  return new Proxy(inner, {
    get(target, name, receiver) {
      counter.looks += name === 'kind' ? 1 : 0;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}

import postcss from 'postcss';
import {expect, test} from 'vitest';
import {constantVariables, writeConstants} from './constant-variables';

const constantsOf = (css: string, kept: readonly string[] = []) =>
  Object.fromEntries(constantVariables(postcss.parse(css), (name) => kept.includes(name)));

test.each([
  ['a literal', ':root {--a: 1rem}', {'--a': '1rem'}],
  [
    'a value made of constants, in any order',
    ':root {--b: calc(var(--a) * 2); --a: 1rem}',
    {'--a': '1rem', '--b': 'calc(1rem * 2)'},
  ],
  ['set again in the dark', ':root {--a: 1} [data-theme=dark] {--a: 2}', {}],
  ['set again on wide screens', ':root {--a: 1} @media (min-width: 997px) {:root {--a: 2}}', {}],
  ['set only on wide screens', '@media (min-width: 997px) {:root {--a: 2}}', {}],
  ['set on a part of the page', '.pills {--a: 1}', {}],
  ['made of what changes', ':root {--a: var(--b)} :root {--b: 1} .pills {--b: 2}', {}],
  ['made of what no sheet sets', ':root {--a: var(--b)}', {}],
  ['a picture, which is long', ':root {--a: url("data:image/svg+xml;utf8,<svg/>")}', {}],
])('%s', (_, css, constants) => {
  expect(constantsOf(css)).toEqual(constants);
});

test('what something else sets or reads stays a variable, and so does what is made of it', () => {
  expect(constantsOf(':root {--a: 1; --b: var(--a); --c: 3}', ['--a'])).toEqual({'--c': '3'});
});

test('values stand where they were read; nothing sets them any more', () => {
  const root = postcss.parse('p {margin: var(--a) var(--b, 2px); --c: var(--a)} :root {--a: 1rem}');
  writeConstants(root, new Map([['--a', '1rem']]));
  expect(root.toString()).toBe('p {margin: 1rem var(--b, 2px); --c: 1rem} :root {}');
});

import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {EXAMPLES} from '../labs/spec-checker/examples';

const PAGES = readdirSync('docs', {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.mdx'));

const LABS = PAGES.flatMap((file) =>
  [...readFileSync(`docs/${file}`, 'utf8').matchAll(/<LabInPage\b([^>]*)>/g)].map(([, written = '']) => {
    const props = new Map([...written.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
    return {file, lab: props.get('lab') ?? '', example: props.get('example')};
  }),
);

test('pages have labs', () => {
  expect(LABS.length).toBeGreaterThan(8);
});

test('a checker in a page begins with a faulty example of its kind', () => {
  const checkers = LABS.filter(({lab}) => lab === 'buildspec' || lab === 'appspec');
  const fitting = ({lab, example}: (typeof LABS)[number]) =>
    EXAMPLES.some(({id, page, isFaulty}) => id === example && page === lab && isFaulty);
  expect(checkers.length).toBeGreaterThan(1);
  expect(checkers.filter((checker) => !fitting(checker))).toEqual([]);
});

test('labs without files have no example', () => {
  expect(LABS.filter(({lab, example}) => !/spec$/.test(lab) && example !== undefined)).toEqual([]);
});

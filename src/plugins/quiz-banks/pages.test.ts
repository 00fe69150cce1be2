import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {idsIn, inCourseOrder, pagesUnder} from './pages';

function docs(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  for (const [file, slug] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), {recursive: true});
    writeFileSync(join(folder, file), `---\ntitle: ${slug.slice(1)}\nslug: ${slug}\n---\n\nText\n`);
  }
  return folder;
}

test('pages come in the order of the sidebar, those it does not name last', () => {
  const folder = docs({'a.mdx': '/a', 'm/b.mdx': '/b', 'c.mdx': '/c'});
  expect(pagesUnder(folder, ['c', 'm/b']).map(({path}) => path)).toEqual(['/c', '/b', '/a']);
});

test('a sidebar names documents in categories, in their links, and by themselves', () => {
  const sidebar = [
    'start',
    {type: 'category', label: 'M', link: {type: 'doc', id: 'm/m'}, items: ['m/x', {type: 'doc', id: 'm/y'}]},
    {type: 'link', label: 'Elsewhere', href: '/quizzes/'},
  ];
  expect(idsIn(sidebar)).toEqual(['start', 'm/m', 'm/x', 'm/y']);
});

test('banks follow their pages, and keep their order on one page', () => {
  const pages = [
    {path: '/second', title: 'Second'},
    {path: '/first', title: 'First'},
  ];
  const banks = [
    {id: 'a', page: '/first'},
    {id: 'b', page: '/second'},
    {id: 'c', page: '/first'},
  ];
  expect(inCourseOrder(banks, pages).map(({id}) => id)).toEqual(['b', 'a', 'c']);
});

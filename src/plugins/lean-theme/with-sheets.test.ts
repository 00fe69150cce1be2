import {expect, test} from 'vitest';
import {withSheets} from './with-sheets';

const SHEETS = [
  {href: '/assets/css/types.1.css', css: '.step_a1{color:red}@media print{.gap_b2>.x_c3{margin:.5rem}}'},
  {href: '/assets/css/tools.2.css', css: '.tool_d4{top:0}'},
];
const page = (body: string) =>
  `<head><link rel=stylesheet href=/assets/css/styles.0.css /><title>T</title></head>${body}`;

test.each([
  ['a class without quotes', '<ol class=step_a1>'],
  ['one of several classes', '<b class="else gap_b2">'],
  ['a class from within a media query', '<b class="x_c3 y">'],
])('links the sheet for %s, right after the sheet of the site', (_because, body) => {
  expect(withSheets(page(body), SHEETS)).toBe(
    `<head><link rel=stylesheet href=/assets/css/styles.0.css /><link rel="stylesheet" href="/assets/css/types.1.css"><title>T</title></head>${body}`,
  );
});

test('leaves a page alone that shows nothing of a sheet, or only speaks of it', () => {
  for (const body of ['<p class=other>', '<p>class=step_a1x step_a1</p>']) {
    expect(withSheets(page(body), SHEETS)).toBe(page(body));
  }
});

test('links a sheet once, however often it is done', () => {
  const once = withSheets(page('<b class=step_a1><b class=tool_d4>'), SHEETS);
  expect(withSheets(once, SHEETS)).toBe(once);
});

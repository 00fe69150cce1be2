import {expect, test} from 'vitest';
import {printCsv} from './results-csv';

const result = (name: string, quiz: string) => ({
  assignment: '0k3j2h1',
  finished: '2026-11-30',
  scores: [{quiz, right: 8, asked: 10}],
  name,
});

test('a quiz has columns of its own, and is empty for those who weren’t asked', () => {
  expect(printCsv([result('Ana', 'one'), result('Bo', 'two')])).toBe(
    [
      'Name,Finished,Assignment,one right,one asked,two right,two asked\r\n',
      'Ana,2026-11-30,0k3j2h1,8,10,,\r\n',
      'Bo,2026-11-30,0k3j2h1,,,8,10\r\n',
    ].join(''),
  );
});

test.each([
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['@cmd', "'@cmd"],
  ['+1', "'+1"],
  ['Ruiz, Ana', '"Ruiz, Ana"'],
  ['Ana-María', 'Ana-María'],
])('the name %s is written as %s', (name, cell) => {
  expect(printCsv([result(name, 'one')])).toContain(`\r\n${cell},2026-11-30`);
});

import {describe, expect, test} from 'vitest';
import {dueGroups, dueText, nextDue, verifiedSource, type Verified} from './due';

const LIMITS = 'https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html';
const entry = (what: string, verifiedOn: string, change: Partial<Verified> = {}): Verified => ({
  what,
  file: 'facts.yaml',
  open: LIMITS,
  verifiedOn,
  volatile: true,
  ...change,
});
const ALL = [
  entry('fact a', '2026-11-23'),
  entry('fact b', '2026-10-01', {open: 'https://aws.amazon.com/'}),
  entry('fact c', '2026-11-22'),
  entry('fact d', '2026-11-23', {volatile: false}),
];
const dueAt = (today: string) =>
  dueGroups(ALL, today).map(({open, entries}) => [open, ...entries.map(({what}) => what)]);

describe('what is due', () => {
  test('stands under the page to open, the longest due first', () => {
    expect(dueAt('2027-03-29')).toEqual([]);
    expect(dueAt('2027-03-30')).toEqual([['https://aws.amazon.com/', 'fact b']]);
    expect(dueAt('2027-05-22')).toEqual([
      ['https://aws.amazon.com/', 'fact b'],
      [LIMITS, 'fact c', 'fact a'],
    ]);
  });

  test('is overdue after 365 days', () => {
    const overdue = (today: string) =>
      dueGroups(ALL, today).flatMap(({entries}) => entries.filter((found) => found.overdue).map(({what}) => what));
    expect(overdue('2027-10-01')).toEqual([]);
    expect(overdue('2027-10-02')).toEqual(['fact b']);
  });

  test('is told with the page, the file and both days', () => {
    expect(dueText(dueGroups(ALL, '2027-10-02'), '2027-10-02', undefined)).toContain(
      '3 due on 2027-10-02, 2 to open.\n\nOpen https://aws.amazon.com/\n  OVERDUE fact b (facts.yaml): verified on 2026-10-01, due since 2027-03-30\n',
    );
    expect(dueText([], '2026-11-23', nextDue(ALL))).toBe(
      'Nothing is due on 2026-11-23. The first is due on 2027-03-30.',
    );
  });
});

test('a source that AWS can’t change waits longer', () => {
  const source = (url: string) => verifiedSource('a', 'a.yaml', {url, verifiedOn: '2026-11-23'}).volatile;
  expect([source(LIMITS), source('https://git-scm.com/docs')]).toEqual([true, false]);
});

import {describe, expect, test} from 'vitest';
import {dayOf, dueInWords, isDay} from './due';

describe('dueInWords', () => {
  test.each([
    ['2026-12-01', 'Due on 1 December 2026, in 8 days.'],
    ['2026-11-24', 'Due tomorrow, 24 November 2026.'],
    ['2026-11-23', 'Due today, 23 November 2026.'],
    ['2026-11-22', 'Was due yesterday, 22 November 2026.'],
    ['2025-11-23', 'Was due on 23 November 2025, 365 days ago.'],
  ])('says of %s, on 23 November 2026: %s', (due, words) => {
    expect(dueInWords(due, '2026-11-23')).toBe(words);
  });
});

test.each([
  ['2028-02-29', true, 'it is a leap year'],
  ['2026-02-29', false, 'it isn’t'],
  ['2026-13-01', false, 'there are twelve months'],
  ['2026-1-1', false, 'digits are missing'],
  ['0026-01-01', false, 'nobody means the year 26'],
  ['2026-01-01T00:00', false, 'it is more than a day'],
])('%s is a day: %s, because %s', (text, exists, _because) => {
  expect(isDay(text)).toBe(exists);
});

test('the day of a moment is the reader’s own', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

import {expect, test} from 'vitest';
import {longDay} from './day';

test('a day is written the same way whatever the time zone', () => {
  expect([longDay('2026-11-23'), longDay('2024-07-05')]).toEqual(['23 November 2026', '5 July 2024']);
});

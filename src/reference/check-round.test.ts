import {expect, test} from 'vitest';
import {CheckRound} from './check-round';

const ROUND = {
  id: 'choice-2026-11-23',
  date: '2026-11-23',
  how: 'choice items, from the facts alone',
  checked: 10,
  agreed: 9,
  reworded: 3,
  dropped: 1,
};

test.each([
  [{}, true, 'it adds up'],
  [{agreed: 11}, false, 'more agreed than were checked'],
  [{dropped: -1}, false, 'nobody drops less than nothing'],
  [{agree: 9}, false, 'a field is misspelled'],
])('a round with %j is valid: %s, because %s', (change, valid, _because) => {
  expect(CheckRound.safeParse({...ROUND, ...change}).success).toBe(valid);
});

import {expect, test} from 'vitest';
import {threeStages} from './build';
import {withoutStage, withStage} from './draft';
import {edited, unedited, type Drafting} from './drafting';

const saved = threeStages('SUPERSEDED', 6, 20);
const [, build] = saved.stages;
const named = (name: string) => withStage(saved, 1, {...(build ?? {actions: []}), name});
const fresh: Drafting = {draft: saved, past: []};

test('a removal is taken back, with all that the stage had', () => {
  expect(unedited(edited(fresh, withoutStage(saved, 1), 'stage Build removed'))).toEqual(fresh);
});

test('signs typed in one field are one edit; another field begins another', () => {
  const typed = edited(edited(fresh, named('B'), 'a field changed', 'x'), named('Bu'), 'a field changed', 'x');
  expect(unedited(typed)).toEqual(fresh);
  const other = edited(typed, named('Bux'), 'a field changed', 'y');
  expect(unedited(other)).toEqual(typed);
});

test('what was typed after a removal goes before the removal does', () => {
  const removed = edited(fresh, withoutStage(saved, 2), 'stage Deploy removed');
  const typed = edited(removed, withoutStage(named('B'), 2), 'a field changed', 'x');
  expect(unedited(typed)).toEqual(removed);
  expect(unedited(unedited(typed))).toEqual(fresh);
});

test('before the first edit there is nothing to take back', () => {
  expect(unedited(fresh)).toEqual(fresh);
});

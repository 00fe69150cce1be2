import {expect, test} from 'vitest';
import {opensSearch} from './shortcut';

const none = {ctrlKey: false, metaKey: false, altKey: false, shiftKey: false};

test.each([
  [{...none, key: '/'}, true],
  [{...none, key: '/', shiftKey: true}, true],
  [{...none, key: 'k', ctrlKey: true}, true],
  [{...none, key: 'K', metaKey: true}, true],
  [{...none, key: 'k'}, false],
  [{...none, key: '/', ctrlKey: true}, false],
  [{...none, key: 'k', ctrlKey: true, altKey: true}, false],
  [{...none, key: 'k', ctrlKey: true, shiftKey: true}, false],
  [{...none, key: 'k', ctrlKey: true, metaKey: true}, false],
])('%j opens the search: %s', (press, opens) => {
  expect(opensSearch(press, true)).toBe(opens);
});

test('a reader who speaks to the computer can switch off the single key and keeps the other', () => {
  expect(opensSearch({...none, key: '/'}, false)).toBe(false);
  expect(opensSearch({...none, key: 'k', ctrlKey: true}, false)).toBe(true);
});

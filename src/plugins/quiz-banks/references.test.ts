import {join} from 'node:path';
import {expect, test} from 'vitest';
import {notesOfBank} from '../../quiz/halves';
import {loadLibrary} from './load';
import {misconceptionsIn} from './references';

test('every field that names a misconception is found, with its place', () => {
  const options = [
    {id: 'a', why: 'Because.'},
    {id: 'b', misconception: 'topic.one'},
  ];
  expect(misconceptionsIn({items: [{options}, {succeedsMisconception: 'topic.two'}]})).toEqual([
    {id: 'topic.one', path: ['items', 0, 'options', 1, 'misconception']},
    {id: 'topic.two', path: ['items', 1, 'succeedsMisconception']},
  ]);
});

test('every belief that an explanation names is in its bank, so that it can be told', () => {
  const missing = loadLibrary(join(__dirname, '../../../quizzes')).banks.flatMap(({bank}) =>
    Object.entries(notesOfBank(bank).items).flatMap(([item, {parts}]) =>
      Object.values(parts)
        .flatMap(({misconception}) => misconception ?? [])
        .filter((misconception) => !(misconception in bank.misconceptions))
        .map((misconception) => `${item}: ${misconception}`),
    ),
  );
  expect(missing).toEqual([]);
});

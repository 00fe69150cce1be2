import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {summaryOf} from '../../quiz/catalog';
import {notesOfBank, questionsOf} from '../../quiz/halves';
import {readLooseItem} from '../../quiz/loose-item';
import {loadLibrary} from './load';
import {looseFilesOf} from './loose-files';

const banks = loadLibrary(join(__dirname, '../../../quizzes')).banks.map(({bank}) => bank);
const {folder, files} = looseFilesOf(banks);
const read = files.map(([, text]) => readLooseItem(JSON.parse(text)));

describe('the items of the guide, a file each', () => {
  test('stand in the order of the catalog, which decides what a draw names', () => {
    expect(read.map(({item}) => item.id)).toEqual(banks.flatMap((bank) => summaryOf(bank).items).map(({id}) => id));
    expect(files.map(([path]) => path)).toEqual(read.map((_item, place) => `${folder}/${place}.json`));
  });

  test('ask and explain as their bank does', () => {
    const questions = banks.flatMap((bank) => questionsOf(bank).items);
    const notes = Object.assign({}, ...banks.map((bank) => notesOfBank(bank).items)) as unknown;
    expect(read.map(({item}) => item)).toEqual(JSON.parse(JSON.stringify(questions)));
    expect(Object.fromEntries(read.map(({item, notes: own}) => [item.id, own]))).toEqual(
      JSON.parse(JSON.stringify(notes)),
    );
  });

  test('know their bank, their objective and the beliefs behind their wrong parts, and no others', () => {
    for (const {home, item, objectives, notes, misconceptions} of read) {
      const named = Object.values(notes.parts).flatMap(({misconception}) => misconception ?? []);
      expect(banks.find(({id}) => id === home)?.items.map(({id}) => id)).toContain(item.id);
      expect(Object.keys(objectives)).toEqual([item.objective]);
      expect(Object.keys(misconceptions).sort()).toEqual([...new Set(named)].sort());
    }
  });

  test('lie in another folder when one of them changes, and only then', () => {
    expect(looseFilesOf(banks).folder).toBe(folder);
    const renamed = banks.map((bank, place) => (place === 0 ? {...bank, id: 'renamed'} : bank));
    expect(looseFilesOf(renamed).folder).not.toBe(folder);
  });
});

import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {FullBank} from '../../quiz/bank';
import {summaryOf} from '../../quiz/catalog';

/** Puts the validated banks beside the built pages: `/quizzes/<id>.json`, and `/quizzes/index.json` that lists them. */
export async function publish(banks: readonly FullBank[], outDir: string): Promise<void> {
  const folder = join(outDir, 'quizzes');
  await mkdir(folder, {recursive: true});
  await Promise.all([
    ...banks.map((bank) => writeFile(join(folder, `${bank.id}.json`), JSON.stringify(bank))),
    writeFile(join(folder, 'index.json'), JSON.stringify({banks: banks.map(summaryOf)})),
  ]);
}

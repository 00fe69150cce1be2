import {createHash} from 'node:crypto';
import type {FullBank} from '../../quiz/bank';
import {looseItemsOf} from '../../quiz/loose-item';

/** The items of all banks as files of their own. */
export type LooseFiles = {
  /** Path of their folder, from the site's base. It holds a hash of them all, so that a page never gets another build's items. */
  readonly folder: string;
  /** An item each, in the order of the banks, with its path from the site's base: `0.json`, `1.json` and on in the folder. */
  readonly files: readonly (readonly [path: string, text: string])[];
};

/** The order of `banks` decides which items a draw names. */
export function looseFilesOf(banks: readonly FullBank[]): LooseFiles {
  const texts = banks.flatMap(looseItemsOf).map((item) => JSON.stringify(item));
  const version = createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12);
  const folder = `practice/ten/${version}`;
  return {folder, files: texts.map((text, place) => [`${folder}/${place}.json`, text])};
}

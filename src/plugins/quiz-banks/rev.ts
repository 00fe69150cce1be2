import {createHash} from 'node:crypto';
import type {Item} from '../../items/schemas';
import {meaningOf} from '../../items/split';
import {meaningTokens} from '../../lib/meaning';

/**
 * Fingerprint of an item's meaning, 8 hex digits. It covers what turns a right answer into a wrong one: type, parts and keys,
 * numbers, code, capitalized NOT, and the author's `revision`. Wording is left out, so mending a typo changes nothing.
 */
export function revOf(item: Item): string {
  const meaning = [item.type, item.revision, meaningTokens(item.stem), meaningOf(item)];
  return createHash('sha256').update(JSON.stringify(meaning)).digest('hex').slice(0, 8);
}

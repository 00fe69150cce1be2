import {createHash} from 'node:crypto';
import type {Item} from '../../items/schemas';

/**
 * Fingerprint of an item's meaning, 8 hex digits. It covers what turns a right answer into a wrong one: type, options and keys,
 * numbers, code, capitalized NOT, and the author's `revision`. Wording is left out, so mending a typo changes nothing.
 */
export function revOf(item: Item): string {
  const meaning = [
    item.type,
    item.revision,
    tokensOf(item.stem),
    [...item.options]
      .map((option) => [option.id, option.key, tokensOf(option.text)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  ];
  return createHash('sha256').update(JSON.stringify(meaning)).digest('hex').slice(0, 8);
}

/** The parts of a prose whose change is never just wording. */
function tokensOf(html: string): readonly string[] {
  const code = [...html.matchAll(/<code[^>]*>([\s\S]*?)<\/code>/g)].map(([, inner]) =>
    (inner ?? '').replace(/<[^>]+>/g, ''),
  );
  const text = html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, ' ').replace(/<[^>]+>/g, ' ');
  return [...code, ...(text.match(/\d+(?:[.,]\d+)*|\bNOT\b/g) ?? [])];
}

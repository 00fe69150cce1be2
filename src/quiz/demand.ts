import {keyCount} from '../items/choice/grade';
import type {Question} from '../items/split';
import {unreachable} from '../lib/unreachable';

/** What the reader is asked to do with the item, as a short command. */
export function demandOf(item: Question): string {
  switch (item.type) {
    case 'choice':
      return keyCount(item) === 1 ? 'Choose one' : `Choose ${keyCount(item)}`;
    default:
      return unreachable(item.type);
  }
}

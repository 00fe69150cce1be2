import {unreachable} from '../lib/unreachable';
import {demandChoice} from './choice/demand';
import type {Question} from './split';

/** What the reader is asked to do with the item, as a short command. */
export function demandOf(item: Question): string {
  switch (item.type) {
    case 'choice':
      return demandChoice(item);
    default:
      return unreachable(item.type);
  }
}

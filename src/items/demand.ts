import {unreachable} from '../lib/unreachable';
import {demandChoice} from './choice/demand';
import {demandCloze} from './cloze/demand';
import {demandHotspot} from './hotspot/demand';
import {demandMatch} from './match/demand';
import {demandOpen} from './open/demand';
import {demandOrder} from './order/demand';
import {demandTrace} from './trace/demand';
import type {Question} from './split';

/** What the reader is asked to do with the item, as a short command. */
export function demandOf(item: Question): string {
  switch (item.type) {
    case 'choice':
      return demandChoice(item);
    case 'order':
      return demandOrder(item);
    case 'match':
      return demandMatch(item);
    case 'cloze':
      return demandCloze(item);
    case 'hotspot':
      return demandHotspot(item);
    case 'trace':
      return demandTrace(item);
    case 'open':
      return demandOpen(item);
    default:
      return unreachable(item);
  }
}

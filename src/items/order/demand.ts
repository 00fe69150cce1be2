import {stepCount} from './grade';
import type {OrderQuestion} from './split';

/** What the reader is asked to do, as a short command. */
export function demandOrder(item: OrderQuestion): string {
  const wanted = stepCount(item);
  return wanted === item.steps.length ? 'Put in order' : `Put ${wanted} of ${item.steps.length} in order`;
}

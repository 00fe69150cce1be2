import {shuffled} from '../../lib/random';
import {precedenceOf} from './precedence';
import type {OrderQuestion, OrderStep} from './split';

/** The order in which the steps are shown at first. The seed decides it; it never respects the rules already, distractors aside. */
export function startOrder(item: OrderQuestion, seed: string): readonly OrderStep[] {
  const order = shuffled(item.steps, seed);
  // The other way round, each pair that stood right stands wrong.
  return respectsRules(order) ? [...order].reverse() : order;
}

function respectsRules(order: readonly OrderStep[]): boolean {
  const before = precedenceOf(order);
  return order.every((step, index) => !order.slice(index + 1).some(({id}) => before.get(step.id)?.has(id)));
}

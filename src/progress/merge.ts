import {VERSION, type Answer, type Progress} from './progress';

/**
 * Two readings of the same reader's progress as one: for each item the latest answer wins. Commutative, associative and
 * idempotent, so it doesn't matter which browser imports from which, or how often.
 */
export function merge(one: Progress, other: Progress): Progress {
  const items = new Map(Object.entries(one.items));
  for (const [id, answer] of Object.entries(other.items)) {
    const rival = items.get(id);
    items.set(id, rival && compareAnswers(rival, answer) >= 0 ? rival : answer);
  }
  return {version: VERSION, items: Object.fromEntries(items)};
}

/**
 * A total order over answers to one item: positive where `one` is the later, 0 only where both say the same. Time decides;
 * the rest only breaks ties the same way everywhere. `reopenedAt` comes last: it belongs to the answer it follows, so it
 * counts between two copies of one answer and never lifts an old answer over a newer one.
 */
export function compareAnswers(one: Answer, other: Answer): number {
  return (
    compare(one.at, other.at) ||
    compare(one.rev, other.rev) ||
    compare(JSON.stringify(one.response), JSON.stringify(other.response)) ||
    compare(one.credit, other.credit) ||
    compare(one.reopenedAt ?? -1, other.reopenedAt ?? -1)
  );
}

function compare<Value extends number | string>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

import type {Response} from '../outcome';
import {precedenceOf} from './precedence';
import type {OrderQuestion} from './split';

/** How one step stands in a response. */
export type Standing =
  /** In the longest run that respects the order. */
  | 'in order'
  /** Stands before a step of that run that it has to follow. */
  | 'too early'
  /** Stands behind a step of that run that has to follow it. */
  | 'too late'
  /** A distractor that was kept. */
  | 'kept'
  /** A step of the order that is not placed. */
  | 'missing'
  /** A distractor that was left out. */
  | 'left out';

/** Whether a response names steps of the item, each at most once. */
export function isWellFormed(item: OrderQuestion, response: Response): boolean {
  return (
    new Set(response).size === response.length && response.every((id) => item.steps.some((step) => step.id === id))
  );
}

/** How each step stands. A malformed response counts as one that places nothing. */
export function standingsOf(item: OrderQuestion, response: Response): ReadonlyMap<string, Standing> {
  const before = precedenceOf(item.steps);
  const hasToPrecede = (earlier: string, later: string) => before.get(later)?.has(earlier) === true;
  const kept = isWellFormed(item, response) ? response : [];
  const placed = kept.filter((id) => item.steps.some((step) => step.id === id && !step.distractor));
  const run = longestRun(placed, hasToPrecede);
  return new Map(
    item.steps.map(({id, distractor}): [string, Standing] => {
      if (distractor) {
        return [id, kept.includes(id) ? 'kept' : 'left out'];
      }
      if (!placed.includes(id)) {
        return [id, 'missing'];
      }
      if (run.includes(id)) {
        return [id, 'in order'];
      }
      const behind = placed.slice(placed.indexOf(id) + 1);
      // Never both: what is too early for one step of the run and too late for another would break the run itself.
      return [id, run.some((other) => behind.includes(other) && hasToPrecede(other, id)) ? 'too early' : 'too late'];
    }),
  );
}

/**
 * The largest part of `placed` in which no two steps stand the wrong way round; among equals, the one that keeps what was placed first.
 * Tries every choice, which is at most 256 for the 8 steps of an item.
 */
function longestRun(
  [first, ...rest]: readonly string[],
  hasToPrecede: (earlier: string, later: string) => boolean,
): readonly string[] {
  if (first === undefined) {
    return [];
  }
  const fitting = rest.filter((later) => !hasToPrecede(later, first));
  const withFirst = [first, ...longestRun(fitting, hasToPrecede)];
  const without = fitting.length === rest.length ? [] : longestRun(rest, hasToPrecede);
  return withFirst.length >= without.length ? withFirst : without;
}

import {standingOf, type Progress} from '../progress/progress';
import type {BankSummary} from '../quiz/catalog';

/** How a reader stands in an assigned quiz. */
export type Mark = {
  readonly asked: number;
  readonly right: number;
  /** How many have to be right. */
  readonly needed: number;
  readonly reached: boolean;
};

/** Holds a reader's answers against a pass mark in percent. What changed since it was answered counts as not answered. */
export function markOf({items}: Pick<BankSummary, 'items'>, progress: Progress, passPercent: number): Mark {
  const right = items.filter(({id, rev}) => standingOf(progress, id, rev) === 'right').length;
  const needed = Math.ceil((passPercent * items.length) / 100);
  return {asked: items.length, right, needed, reached: right >= needed};
}

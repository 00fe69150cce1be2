/** What a reader answered: ids, in the item type's own order. The same shape for all item types. */
export type Response = readonly string[];

/** How a graded response stands. */
export type Verdict = 'right' | 'partly' | 'wrong';

/** A graded response. */
export type Outcome = {
  readonly verdict: Verdict;
  /** Credit for the item, 0 to 1. */
  readonly credit: number;
};

/** The outcome that a credit (0 to 1) amounts to. */
export function outcomeOf(credit: number): Outcome {
  return {credit, verdict: credit >= 1 ? 'right' : credit > 0 ? 'partly' : 'wrong'};
}

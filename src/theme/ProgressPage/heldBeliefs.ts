import {explain} from '../../items/explain';
import type {Progress} from '../../progress/progress';
import type {Bank, Notes} from '../../quiz/bank';

/** A false belief that the reader's latest answers show. */
export type HeldBelief = Notes['misconceptions'][string] & {
  readonly id: string;
  /** How many of the latest answers show it, 1 or more. */
  readonly answers: number;
};

/** A bank's questions with what explains them. */
export type WholeBank = {readonly items: Bank['items']; readonly notes: Notes};

/** Whether the latest answer to the item was not right. One that was put back still counts: nothing better has replaced it. */
export function isMissed(progress: Progress, {id, rev}: {readonly id: string; readonly rev: string}): boolean {
  const answer = progress.items[id];
  return answer !== undefined && answer.rev === rev && answer.credit < 1;
}

/** The beliefs behind what was chosen wrongly, the most frequent first. */
export function beliefsOf(banks: readonly WholeBank[], progress: Progress): readonly HeldBelief[] {
  const shown = banks.flatMap(({items, notes}) =>
    items
      .filter((item) => isMissed(progress, item))
      .flatMap((item) => {
        const wrong = explain(item, progress.items[item.id]?.response ?? []).filter(({role}) => role === 'wrong');
        const ids = wrong.flatMap(({id}) => notes.items[item.id]?.parts[id]?.misconception ?? []);
        return [...new Set(ids)];
      }),
  );
  const known = new Map(banks.flatMap(({notes}) => Object.entries(notes.misconceptions)));
  return [...new Set(shown)]
    .flatMap((id) => {
      const misconception = known.get(id);
      return misconception ? [{...misconception, id, answers: shown.filter((other) => other === id).length}] : [];
    })
    .sort((one, other) => other.answers - one.answers);
}

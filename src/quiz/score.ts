import {entryOf, type Attempt} from './attempt';
import type {BankItem} from './bank';

/** What an attempt comes to so far. */
export type Score = {
  readonly asked: number;
  readonly answered: number;
  readonly right: number;
  /** Mean credit of the items answered, 0 to 1; 0 where none was. */
  readonly share: number;
  /** Items with less than full credit, in the order asked. */
  readonly missed: readonly BankItem[];
};

/** Counts an attempt. */
export function scoreOf(attempt: Attempt): Score {
  const outcomes = attempt.items.flatMap((item) => {
    const {outcome} = entryOf(attempt, item.id);
    return outcome ? [{item, outcome}] : [];
  });
  const credit = outcomes.reduce((sum, {outcome}) => sum + outcome.credit, 0);
  return {
    asked: attempt.items.length,
    answered: outcomes.length,
    right: outcomes.filter(({outcome}) => outcome.verdict === 'right').length,
    share: outcomes.length === 0 ? 0 : credit / outcomes.length,
    missed: outcomes.filter(({outcome}) => outcome.verdict !== 'right').map(({item}) => item),
  };
}

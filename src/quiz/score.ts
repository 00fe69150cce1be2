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
  /** Right, but stated as a guess. */
  readonly lucky: readonly BankItem[];
  /** Not right, but stated as certain: what is worth reading first. */
  readonly mistakenly: readonly BankItem[];
};

/** Counts an attempt. What was stated as confidence sorts items; it never changes the score. */
export function scoreOf(attempt: Attempt): Score {
  const outcomes = attempt.items.flatMap((item) => {
    const {outcome, settled, confidence} = entryOf(attempt, item.id);
    return outcome && settled ? [{item, outcome, confidence}] : [];
  });
  const credit = outcomes.reduce((sum, {outcome}) => sum + outcome.credit, 0);
  const right = outcomes.filter(({outcome}) => outcome.verdict === 'right');
  const missed = outcomes.filter(({outcome}) => outcome.verdict !== 'right');
  return {
    asked: attempt.items.length,
    answered: outcomes.length,
    right: right.length,
    share: outcomes.length === 0 ? 0 : credit / outcomes.length,
    missed: missed.map(({item}) => item),
    lucky: right.filter(({confidence}) => confidence === 'guess').map(({item}) => item),
    mistakenly: missed.filter(({confidence}) => confidence === 'certain').map(({item}) => item),
  };
}

import type {ReactNode} from 'react';
import {longDay} from '../../lib/day';
import type {CheckRound} from '../../reference/check-round';
import {ScrollTable} from '../../ui/ScrollTable';
import styles from './quality.module.css';

type Props = {
  /** Every round, in order; filled in at build from `quizzes/reference/checks.yaml`. */
  readonly rounds?: readonly CheckRound[];
};

const COUNTS = ['checked', 'agreed', 'reworded', 'dropped'] as const;

/** The rounds in which items were answered with the keys hidden, and their sum. */
export function KeyChecks({rounds}: Props): ReactNode {
  if (rounds === undefined) {
    throw new Error('<KeyChecks /> was not filled in: it only works in pages under docs/');
  }
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">What was done</th>
          {COUNTS.map((field) => (
            <th key={field} scope="col">
              {field}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rounds.map((round) => (
          <tr key={round.id}>
            <th scope="row">{longDay(round.date)}</th>
            <td className={styles.words}>{round.how}</td>
            {COUNTS.map((field) => (
              <td key={field} className={styles.number}>
                {round[field]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            All rounds
          </th>
          {COUNTS.map((field) => (
            <td key={field} className={styles.number}>
              {rounds.reduce((sum, round) => sum + round[field], 0)}
            </td>
          ))}
        </tr>
      </tfoot>
    </ScrollTable>
  );
}

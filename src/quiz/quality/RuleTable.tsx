import type {ReactNode} from 'react';
import {Icon} from '../../ui/Icon';
import {ScrollTable} from '../../ui/ScrollTable';
import type {RuleGroup} from '../lint/rules';
import type {RuleRow, Standing} from './quality';
import styles from './quality.module.css';

type Props = {
  readonly group: RuleGroup;
  /** The rules of the group; filled in at build. */
  readonly rules?: readonly RuleRow[];
};

const STANDINGS = {
  kept: {shape: 'right', words: 'kept'},
  past: {shape: 'wrong', words: 'past its bound'},
  look: {shape: 'partly', words: 'to be looked at'},
  later: {shape: 'arrow', words: 'looked at by date'},
} as const satisfies Readonly<Record<Standing, {readonly shape: string; readonly words: string}>>;

/** Rules of item writing with what they check, their figures over all banks, and whether they are kept. */
export function RuleTable({group, rules}: Props): ReactNode {
  if (rules === undefined) {
    throw new Error(`<RuleTable group="${group}" /> was not filled in: it only works in pages under docs/`);
  }
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col">What it looks at</th>
          <th scope="col">Figure</th>
          <th scope="col">Value</th>
          <th scope="col">Bound</th>
          <th scope="col">Kept?</th>
        </tr>
      </thead>
      <tbody>
        {rules.flatMap(({id, checks, results}) =>
          results.map(({figure, value, bound, standing}, index) => (
            <tr key={`${id} ${figure}`}>
              {index === 0 && (
                <>
                  <th scope="row" rowSpan={results.length}>
                    {id}
                  </th>
                  <td rowSpan={results.length} className={styles.words}>
                    {checks}
                  </td>
                </>
              )}
              <td>{figure}</td>
              <td className={styles.number}>{value}</td>
              <td className={styles.number}>{bound}</td>
              <td>
                <span className={styles[standing]}>
                  <Icon shape={STANDINGS[standing].shape} /> {STANDINGS[standing].words}
                </span>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </ScrollTable>
  );
}

import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {Icon} from '../../ui/Icon';
import {ScrollTable} from '../../ui/ScrollTable';
import type {BankRow} from './quality';
import styles from './quality.module.css';

type Props = {
  /** What is measured, a column each; filled in at build. */
  readonly columns?: readonly string[];
  /** A row per bank; filled in at build. */
  readonly banks?: readonly BankRow[];
};

/** The figures of each bank by itself. One past its bound says so. */
export function BankFigures({columns, banks}: Props): ReactNode {
  if (columns === undefined || banks === undefined) {
    throw new Error('<BankFigures /> was not filled in: it only works in pages under docs/');
  }
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">Bank</th>
          <th scope="col">Items</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {banks.map(({id, title, items, figures}) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/quizzes/${id}`}>{title}</Link>
            </th>
            <td className={styles.number}>{items}</td>
            {figures.map(({value, bound, kept}, index) => (
              <td key={columns[index]} className={styles.number}>
                {value}
                {!kept && (
                  <span className={styles.past}>
                    {' '}
                    <Icon shape="wrong" /> past {bound}
                  </span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

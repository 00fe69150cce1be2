import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {Meter} from '../../ui/Meter';
import {ScrollTable} from '../../ui/ScrollTable';
import styles from './styles.module.css';
import type {Tally} from './tally';

/** A line of the table. */
export type StandingRow = {
  readonly id: string;
  readonly title: string;
  /** Where the title leads. */
  readonly to: string;
  readonly tally: Tally;
  readonly action?: ReactNode;
};

const COLUMNS = [
  {count: 'right', name: 'Right'},
  {count: 'missed', name: 'Missed'},
  {count: 'changed', name: 'Changed since'},
  {count: 'putBack', name: 'Put back'},
] as const satisfies readonly {readonly count: keyof Tally; readonly name: string}[];

type Props = {
  /** What a row is; heads the first column. */
  readonly head: string;
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
  readonly rows: readonly StandingRow[];
  /** Heads a last column for what can be done with a row. */
  readonly action?: string;
};

/** How many questions of each row the reader has seen, and how they went. */
export function StandingTable({head, labelledBy, rows, action}: Props): ReactNode {
  return (
    <ScrollTable className={styles.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className={styles.head}>
            Seen
          </th>
          {COLUMNS.map(({count, name}) => (
            <th key={count} scope="col" className={styles.head}>
              {name}
            </th>
          ))}
          {action !== undefined && (
            <th scope="col" className={styles.control}>
              {action}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} acts={action !== undefined} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Row({row, acts}: {readonly row: StandingRow; readonly acts: boolean}): ReactNode {
  const {title, to, tally, action} = row;
  return (
    <tr>
      <th scope="row">
        <Link to={to}>{title}</Link>
        <Meter share={tally.total === 0 ? 0 : tally.right / tally.total} label="Right" />
      </th>
      <td className={styles.number}>
        <span>{`${tally.seen} of ${tally.total}`}</span>
      </td>
      {COLUMNS.map(({count}) => (
        <td key={count} className={styles.number}>
          <span>{tally[count]}</span>
        </td>
      ))}
      {acts && <td className={styles.control}>{action}</td>}
    </tr>
  );
}

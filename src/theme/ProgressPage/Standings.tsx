import type {ComponentProps, ReactNode} from 'react';
import {StandingTable, type StandingRow} from './StandingTable';
import styles from './styles.module.css';

/** Most rows shown at once; beyond, what is not begun yet is folded away. */
const FEW = 8;

/** A table of what the reader has begun; in a long one, the rest waits behind a line that says how much it is. */
export function Standings({rows, ...table}: ComponentProps<typeof StandingTable>): ReactNode {
  const begun = rows.filter(isBegun);
  const others = rows.filter((row) => !isBegun(row));
  if (rows.length <= FEW || begun.length === 0 || others.length === 0) {
    return <StandingTable {...table} rows={rows} />;
  }
  return (
    <>
      <StandingTable {...table} rows={begun} />
      <details className={styles.others}>
        <summary>
          <span>{others.length} not begun yet</span>
        </summary>
        <StandingTable {...table} rows={others} />
      </details>
    </>
  );
}

function isBegun({tally}: StandingRow): boolean {
  return tally.seen > 0;
}

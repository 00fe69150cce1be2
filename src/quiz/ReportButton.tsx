import {lazy, Suspense, useState, type ReactNode} from 'react';
import type {Reported} from './report';
import styles from './Report.module.css';
import {useRepository} from './useRepository';

// Few readers report, so none carries the writing of reports along.
const Report = lazy(async () => ({default: (await import('./Report')).Report}));

/** Asks whether something is wrong with an item; then gives the way to say so. */
export function ReportButton({reported}: {readonly reported: Reported}): ReactNode {
  const [open, setOpen] = useState(false);
  const repository = useRepository();
  return open ? (
    <Suspense fallback={<span role="status">One moment…</span>}>
      <Report reported={reported} {...repository} />
    </Suspense>
  ) : (
    <button type="button" className={styles.report} data-needs-script onClick={() => setOpen(true)}>
      Wrong, outdated or unclear?
    </button>
  );
}

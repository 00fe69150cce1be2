import {useEffect, useState, type ReactNode} from 'react';
import styles from './checker.module.css';
import {countText} from './report-text';
import type {Check} from './useSpecCheck';

/** Milliseconds for which the counts have to stay the same before they are said. */
const PAUSE = 1000;

/** Says to those who don't see the list how many problems there are: after a pause, and only if that has changed. */
export function CountStatus({check: {phase, last}}: {readonly check: Check}): ReactNode {
  const words = phase === 'done' && last ? countText(last.report.problems) : undefined;
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (words === undefined) {
      return undefined;
    }
    const timer = window.setTimeout(() => setSaid(words), PAUSE);
    return () => window.clearTimeout(timer);
  }, [words]);
  return (
    <p role="status" className={styles.unseen} aria-label="Count of problems">
      <span>{said}</span>
    </p>
  );
}

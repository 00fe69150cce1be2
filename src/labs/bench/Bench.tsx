import clsx from 'clsx';
import type {PropsWithChildren, ReactNode} from 'react';
import styles from './bench.module.css';

type Props = PropsWithChildren<{
  /** What is set up and asked. Where there is room, it stays in view beside what happens. */
  readonly task: ReactNode;
  /** Stands with less room and fewer frames, as a guest in the text of a page. */
  readonly compact?: boolean;
}>;

/** The two halves of a lab: the task, and the run. */
export function Bench({task, compact = false, children}: Props): ReactNode {
  return (
    <div className={clsx(styles.bench, compact && styles.guest)}>
      <div className={styles.lab}>
        <div className={styles.half}>{task}</div>
        <div className={styles.run}>{children}</div>
      </div>
    </div>
  );
}

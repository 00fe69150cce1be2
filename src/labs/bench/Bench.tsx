import type {PropsWithChildren, ReactNode} from 'react';
import styles from './bench.module.css';

type Props = PropsWithChildren<{
  /** What is set up and asked. Where there is room, it stays in view beside what happens. */
  readonly task: ReactNode;
}>;

/** The two halves of a lab: the task, and the run. */
export function Bench({task, children}: Props): ReactNode {
  return (
    <div className={styles.bench}>
      <div className={styles.lab}>
        <div className={styles.half}>{task}</div>
        <div className={styles.run}>{children}</div>
      </div>
    </div>
  );
}

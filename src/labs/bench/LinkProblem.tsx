import type {ReactNode} from 'react';
import styles from './bench.module.css';

/** What is wrong with the link that was followed. */
export function LinkProblem({message}: {readonly message: string}): ReactNode {
  return (
    <p role="status" className={styles.problem}>
      <span>{message}</span> <span>The lab stands at its beginning.</span>
    </p>
  );
}

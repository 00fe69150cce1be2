import type {ReactNode} from 'react';
import styles from './board.module.css';
import type {Execution} from './state';
import {nameOf} from './words';

/** An execution as a token with its commit's letter; a rollback has an arrow before it. */
export function Token({execution}: {readonly execution: Execution}): ReactNode {
  const {id, revision, type} = execution;
  return (
    <span className={styles.token}>
      <span aria-hidden="true" className={styles.letter}>
        {type === 'ROLLBACK' ? `↶${revision}` : revision}
      </span>
      <span className={styles.unseen}>{nameOf(execution)}</span>
      <span aria-hidden="true" className={styles.number}>
        {`#${id}`}
      </span>
    </span>
  );
}

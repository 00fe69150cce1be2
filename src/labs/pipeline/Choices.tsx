import type {ReactNode} from 'react';
import styles from './board.module.css';
import {choicesOf} from './choices-of';
import type {Execution} from './state';
import type {LabHandle} from './usePipelineLab';
import {nameOf} from './words';

type Props = {readonly execution: Execution; readonly handle: LabHandle};

/** What can be done to an execution, as buttons. */
export function Choices({execution, handle: {act}}: Props): ReactNode {
  const choices = choicesOf(execution);
  return choices.length === 0 ? null : (
    <span className={styles.buttons}>
      {choices.map(({words, event}) => (
        // By its words: a button that was pressed must not become another one under the focus, such as Stop for Retry.
        <button key={words} type="button" className={styles.small} onClick={() => act(event)}>
          {words}
          <span className={styles.unseen}>: {nameOf(execution)}</span>
        </button>
      ))}
    </span>
  );
}

import type {ReactNode} from 'react';
import {artifactsText, takenBy} from './artifacts';
import styles from './board.module.css';
import type {Action} from './definition';
import type {Execution} from './state';

type Props = {
  readonly action: Action;
  /** The execution that runs it; then it is told which execution made what it takes, where that is another one. */
  readonly execution?: Execution;
};

/** What goes into an action and what comes out of it, such as `SourceOutput → BuildOutput`; nothing where neither is named. */
export function ArtifactFlow({action, execution}: Props): ReactNode {
  const {inputs = [], outputs = []} = action;
  const taken = execution ? artifactsText(takenBy(action, execution), execution.id) : '';
  const [from, to] = [taken === '' ? inputs.join(', ') : taken, outputs.join(', ')];
  if (from === '' || to === '') {
    return from === to ? null : <span className={styles.flow}>{from === '' ? `makes ${to}` : `takes ${from}`}</span>;
  }
  return (
    <span className={styles.flow}>
      <span className={styles.unseen}>takes </span>
      {from} <span aria-hidden="true">→</span>
      <span className={styles.unseen}>, makes</span> {to}
    </span>
  );
}

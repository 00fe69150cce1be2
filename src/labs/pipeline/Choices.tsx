import type {ReactNode} from 'react';
import styles from './board.module.css';
import type {RetryMode} from './definition';
import {isUnderWay, runOf} from './look';
import type {Execution} from './state';
import type {LabHandle} from './usePipelineLab';
import {nameOf} from './words';

type Props = {readonly execution: Execution; readonly handle: LabHandle};

/** What can be done to an execution: stop it while it is under way, retry its stage where that failed or was stopped. */
export function Choices({execution, handle: {act}}: Props): ReactNode {
  const {id, status} = execution;
  const stop = (abandon: boolean) => act({type: 'stop', execution: id, abandon});
  const retry = (mode: RetryMode) => act({type: 'retry', execution: id, mode});
  const last = runOf(execution);
  const choice = (words: string, onClick: () => void) => (
    <button type="button" className={styles.small} onClick={onClick}>
      {words}
      <span className={styles.unseen}>: {nameOf(execution)}</span>
    </button>
  );
  if (isUnderWay(execution)) {
    // Failed actions can run again while others of the stage still do. [CP/stage-retry]
    const hasFailed = execution.inside && last?.actions.some((action) => action.status === 'Failed');
    return (
      <span className={styles.buttons}>
        {hasFailed && status === 'InProgress' && choice('Retry failed actions', () => retry('FAILED_ACTIONS'))}
        {choice('Stop and wait', () => stop(false))}
        {choice('Stop and abandon', () => stop(true))}
      </span>
    );
  }
  if (status === 'Superseded') {
    // AWS refuses it, which is worth seeing, but not twice.
    return <span className={styles.buttons}>{choice('Retry', () => retry('FAILED_ACTIONS'))}</span>;
  }
  return status === 'Failed' || (status === 'Stopped' && last?.status === 'Stopped') ? (
    <span className={styles.buttons}>
      {choice('Retry failed actions', () => retry('FAILED_ACTIONS'))}
      {choice('Retry all actions', () => retry('ALL_ACTIONS'))}
    </span>
  ) : null;
}

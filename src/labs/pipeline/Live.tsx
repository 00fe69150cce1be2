import type {ReactNode} from 'react';
import styles from './board.module.css';
import {executionOf} from './look';
import type {PipelineState} from './state';

/** Which commit is live where a stage deploys, and which execution brought it there. */
export function Live({stage, state}: {readonly stage: string; readonly state: PipelineState}): ReactNode {
  const last = state.deployments.findLast((deployment) => deployment.stage === stage);
  if (!last) {
    return null;
  }
  const isBack = executionOf(state, last.execution)?.type === 'ROLLBACK';
  return (
    <p className={styles.live}>
      Live: <strong>{`commit ${last.revision}`}</strong>
      <span>{`, by execution ${last.execution}${isBack ? ', a rollback' : ''}`}</span>
    </p>
  );
}

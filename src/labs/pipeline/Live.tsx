import type {ReactNode} from 'react';
import {artifactsText} from './artifacts';
import styles from './board.module.css';
import {executionOf} from './look';
import type {PipelineState} from './state';

/** Which commit is live where a stage deploys, which execution brought it there, and whose artifact that took. */
export function Live({stage, state}: {readonly stage: string; readonly state: PipelineState}): ReactNode {
  const last = state.deployments.findLast((deployment) => deployment.stage === stage);
  if (!last) {
    return null;
  }
  const reused = last.artifacts.filter(({execution}) => execution !== last.execution);
  const isBack = executionOf(state, last.execution)?.type === 'ROLLBACK';
  return (
    <p className={styles.live}>
      Live: <strong>{`commit ${last.revision}`}</strong>
      <span>{`, by execution ${last.execution}${isBack ? ', a rollback' : ''}`}</span>
      {reused.length > 0 && <span>{`, with ${artifactsText(reused, last.execution)}`}</span>}
    </p>
  );
}

import {useId, useState, type ReactNode} from 'react';
import styles from './board.module.css';
import {rollbackTargets} from './rollback';
import type {LabHandle} from './usePipelineLab';
import {nameOf} from './words';

/** Choose a target, roll the stage back to it. Not there before anything has succeeded in the stage. */
export function Rollback({
  stage,
  handle: {state, act},
}: {
  readonly stage: string;
  readonly handle: LabHandle;
}): ReactNode {
  const targets = state.executions.filter(({runs}) =>
    runs.some((run) => run.stage === stage && run.status === 'Succeeded'),
  );
  const [picked, setPicked] = useState<number>();
  const id = useId();
  // The one that is live succeeded last; who goes back means the one before it.
  const fallback = rollbackTargets(state, stage).at(-2) ?? targets[0];
  const target = targets.find((one) => one.id === picked) ?? fallback;
  return target === undefined ? null : (
    <div className={styles.rollback}>
      <label htmlFor={id}>
        Roll back <span className={styles.unseen}>{stage}</span> to
      </label>
      <select id={id} value={target.id} onChange={(event) => setPicked(Number(event.currentTarget.value))}>
        {targets.map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one)}
          </option>
        ))}
      </select>
      <button type="button" className={styles.small} onClick={() => act({type: 'rollback', stage, target: target.id})}>
        Roll back <span className={styles.unseen}>{stage}</span>
      </button>
    </div>
  );
}

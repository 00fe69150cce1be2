import {useId, useState, type ReactNode} from 'react';
import styles from './board.module.css';
import {rollbackOffer} from './rollback-offer';
import type {LabHandle} from './usePipelineLab';
import {nameOf} from './words';

type Props = {readonly stage: string; readonly handle: LabHandle};

/** Choose a target, roll the stage back to it; or why that can’t be. Not there before anything has succeeded in the stage. */
export function Rollback({stage, handle: {state, act}}: Props): ReactNode {
  const offer = rollbackOffer(state, stage);
  const [picked, setPicked] = useState<number>();
  const id = useId();
  if (offer === undefined) {
    return null;
  }
  const targets = offer.listed.filter(({isTarget}) => isTarget).map(({execution}) => execution);
  // The one that is live succeeded last; who goes back means the one before it.
  const target = targets.find((one) => one.id === picked) ?? targets.at(-2) ?? targets[0];
  return offer.bar !== undefined || target === undefined ? (
    <p className={styles.hint}>{offer.bar}</p>
  ) : (
    <div className={styles.rollback}>
      <label htmlFor={id}>
        Roll back <span className={styles.unseen}>{stage}</span> to
      </label>
      <select id={id} value={target.id} onChange={(event) => setPicked(Number(event.currentTarget.value))}>
        {offer.listed.map(({execution, isTarget}) => (
          <option key={execution.id} value={execution.id} disabled={!isTarget}>
            {isTarget ? nameOf(execution) : `${nameOf(execution)}: a rollback is no target`}
          </option>
        ))}
      </select>
      <button type="button" className={styles.small} onClick={() => act({type: 'rollback', stage, target: target.id})}>
        Roll back <span className={styles.unseen}>{stage}</span>
      </button>
    </div>
  );
}

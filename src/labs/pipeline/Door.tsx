import type {ReactNode} from 'react';
import {Icon} from '../../ui/Icon';
import styles from './board.module.css';
import type {LabHandle} from './usePipelineLab';

/** The transition in front of a stage: how it stands, and the button that changes it. */
export function Door({stage, handle: {state, act}}: {readonly stage: string; readonly handle: LabHandle}): ReactNode {
  const isClosed = state.closed.includes(stage);
  return (
    <div className={styles.door} data-closed={isClosed}>
      <span className={styles.doorState}>
        <Icon shape={isClosed ? 'wrong' : 'arrow'} /> {isClosed ? 'Transition disabled' : 'Transition enabled'}
      </span>
      <button
        type="button"
        className={styles.small}
        onClick={() => act({type: isClosed ? 'enable' : 'disable', stage})}
      >
        {isClosed ? 'Enable' : 'Disable'} <span className={styles.unseen}>transition to {stage}</span>
      </button>
    </div>
  );
}

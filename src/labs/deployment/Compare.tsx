import type {ReactNode} from 'react';
import {Situation} from './Situation';
import styles from './situation.module.css';
import type {LabHandle} from './useDeploymentLab';

/** Who answers now; with a second configuration, side by side at the same minute. */
export function Compare({handle: {state, other}}: {readonly handle: LabHandle}): ReactNode {
  return (
    <div className={styles.sides}>
      <Situation state={state} />
      {other && <Situation state={other} />}
    </div>
  );
}

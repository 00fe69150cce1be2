import {useId, type ReactNode} from 'react';
import styles from './lab.module.css';
import {SCENARIO_GROUPS} from './scenarios';
import type {LabHandle} from './useDeploymentLab';

/** Which scenario, or free mode. */
export function ScenarioPicker({handle: {lab, open}}: {readonly handle: LabHandle}): ReactNode {
  const id = useId();
  return (
    <p className={styles.picker}>
      <label htmlFor={id}>Scenario</label>
      <select id={id} value={lab.scenario ?? 'free'} onChange={(event) => open(event.currentTarget.value)}>
        {SCENARIO_GROUPS.map(({label, scenarios}) => (
          <optgroup key={label} label={label}>
            {scenarios.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </optgroup>
        ))}
        <optgroup label="Free mode">
          <option value="free">Your own deployment group</option>
        </optgroup>
      </select>
    </p>
  );
}

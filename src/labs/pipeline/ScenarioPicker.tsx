import {useId, type ReactNode} from 'react';
import {GOALS} from './goals';
import styles from './lab.module.css';
import {CASES} from './scenarios';
import type {LabHandle} from './usePipelineLab';

/** Which scenario, which goal, or free mode. */
export function ScenarioPicker({handle: {lab, open}}: {readonly handle: LabHandle}): ReactNode {
  const id = useId();
  return (
    <p className={styles.picker}>
      <label htmlFor={id}>Scenario</label>
      <select
        id={id}
        value={lab.kind === 'free' ? 'free' : lab.id}
        onChange={(event) => open(event.currentTarget.value)}
      >
        <optgroup label="Scenarios">
          {CASES.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </optgroup>
        <optgroup label="Goals">
          {GOALS.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </optgroup>
        <optgroup label="Free mode">
          <option value="free">Your own pipeline</option>
        </optgroup>
      </select>
    </p>
  );
}

import {useId, type ReactNode} from 'react';
import styles from './lab.module.css';
import {Situation} from './Situation';
import {strategiesFor} from './strategies';
import {strategyName} from './tell';
import type {LabHandle} from './useDeploymentLab';

/** Who answers now; with a second configuration, side by side at the same minute. */
export function Compare({handle: {lab, state, other, compare}}: {readonly handle: LabHandle}): ReactNode {
  const id = useId();
  const choices = strategiesFor(lab.setup.platform).filter((name) => name !== lab.setup.strategy);
  return (
    <section aria-labelledby={`${id}-now`}>
      <h2 id={`${id}-now`}>Now</h2>
      <p className={styles.picker}>
        <label htmlFor={id}>Compare with</label>
        <select
          id={id}
          value={lab.other ?? ''}
          onChange={(event) => compare(choices.find((name) => name === event.currentTarget.value))}
        >
          <option value="">nothing</option>
          {choices.map((name) => (
            <option key={name} value={name}>
              {strategyName({strategy: name})}
            </option>
          ))}
        </select>
      </p>
      <div className={styles.sides}>
        <Situation state={state} />
        {other && <Situation state={other} />}
      </div>
    </section>
  );
}

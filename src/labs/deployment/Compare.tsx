import {useId, type ReactNode} from 'react';
import bench from '../bench/bench.module.css';
import {BenchSection} from '../bench/BenchSection';
import {Situation} from './Situation';
import styles from './situation.module.css';
import {strategiesFor} from './strategies';
import {strategyName} from './tell';
import type {LabHandle} from './useDeploymentLab';

/** Who answers now; with a second configuration, side by side at the same minute. */
export function Compare({handle: {lab, state, other, compare}}: {readonly handle: LabHandle}): ReactNode {
  const id = useId();
  const choices = strategiesFor(lab.setup.platform).filter((name) => name !== lab.setup.strategy);
  return (
    <BenchSection title="Now">
      <p className={bench.picker}>
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
    </BenchSection>
  );
}

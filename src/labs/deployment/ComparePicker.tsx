import {useId, type ReactNode} from 'react';
import bench from '../bench/bench.module.css';
import {strategiesFor} from './strategies';
import {strategyName} from './tell';
import type {LabHandle} from './useDeploymentLab';

/** Which second configuration meets the same, side by side. */
export function ComparePicker({handle: {lab, compare}}: {readonly handle: LabHandle}): ReactNode {
  const id = useId();
  const choices = strategiesFor(lab.setup.platform).filter((name) => name !== lab.setup.strategy);
  return (
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
  );
}

import {useId, type ReactNode} from 'react';
import bench from '../bench/bench.module.css';
import {ScenarioPicker as Picker} from '../bench/ScenarioPicker';
import {MODES} from './definition';
import {GOALS} from './goals';
import {definitionOf} from './look';
import {CASES} from './scenarios';
import type {LabHandle} from './usePipelineLab';

const GROUPS = [
  {label: 'Scenarios', scenarios: CASES},
  {label: 'Goals', scenarios: GOALS},
];

/** Which scenario, which goal, or free mode; and the execution mode it is played in. */
export function ScenarioPicker({handle: {lab, state, open, pickMode}}: {readonly handle: LabHandle}): ReactNode {
  const id = useId();
  return (
    <>
      <Picker groups={GROUPS} free="Your own pipeline" open={lab.kind === 'free' ? 'free' : lab.id} onOpen={open} />
      <p className={bench.picker}>
        <label htmlFor={id}>Execution mode</label>
        <select
          id={id}
          value={definitionOf(state).mode}
          onChange={(event) => {
            const picked = MODES.find((known) => known === event.currentTarget.value);
            if (picked !== undefined) {
              pickMode(picked);
            }
          }}
        >
          {MODES.map((known) => (
            <option key={known} value={known}>
              {known}
            </option>
          ))}
        </select>
      </p>
    </>
  );
}

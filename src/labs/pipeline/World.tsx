import {useId, useState, type ReactNode} from 'react';
import bench from '../bench/bench.module.css';
import {ControlGroup} from '../bench/ControlGroup';
import {scriptOf} from './lab';
import {definitionOf, letterOf} from './look';
import type {LabHandle} from './usePipelineLab';

type Props = {
  readonly handle: LabHandle;
  /** Folds the group until it is needed. */
  readonly canFold: boolean;
};

/** What comes from outside: commits, starts by hand, and the alarm. */
export function World({handle, canFold}: Props): ReactNode {
  const {lab, state, act} = handle;
  const asksAlarm = definitionOf(state).stages.some(({beforeEntry, onSuccess}) =>
    [beforeEntry, onSuccess].some((gate) => gate?.rules.some(({provider}) => provider === 'CloudWatchAlarm')),
  );
  return (
    // A scenario pushes its commits itself; the reader's own pipeline and a goal wait for somebody who does.
    <ControlGroup label="From outside" isOpen={canFold ? scriptOf(lab)?.kind !== 'scenario' : undefined}>
      <button type="button" className={bench.secondary} onClick={() => act({type: 'push'})}>
        Push a commit
      </button>
      {state.commits > 0 && <Start handle={handle} />}
      {asksAlarm && (
        <label className={bench.tick}>
          <input
            type="checkbox"
            checked={state.alarm}
            onChange={(event) => act({type: 'alarm', on: event.currentTarget.checked})}
          />
          <span>The alarm rings</span>
        </label>
      )}
    </ControlGroup>
  );
}

/** A start by hand, with the newest commit or an older one. */
function Start({handle: {state, act}}: {readonly handle: LabHandle}): ReactNode {
  const [picked, setPicked] = useState('');
  const id = useId();
  const letters = Array.from({length: state.commits}, (_because, index) => letterOf(index));
  const revision = letters.includes(picked) ? picked : '';
  return (
    <span className={bench.pair}>
      <label htmlFor={id}>Commit</label>
      <select id={id} value={revision} onChange={(event) => setPicked(event.currentTarget.value)}>
        <option value="">newest</option>
        {letters.map((letter) => (
          <option key={letter} value={letter}>
            {letter}
          </option>
        ))}
      </select>
      <button
        type="button"
        className={bench.secondary}
        onClick={() => act({type: 'start', ...(revision !== '' && {revision})})}
      >
        Start by hand
      </button>
    </span>
  );
}

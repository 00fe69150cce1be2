import {useId, useState, type ReactNode} from 'react';
import {MODES, type Mode} from './definition';
import styles from './lab.module.css';
import {definitionOf, letterOf} from './look';
import type {LabHandle} from './usePipelineLab';

/** What comes from outside: commits, starts by hand, the alarm, and the mode somebody sets. */
export function World({handle}: {readonly handle: LabHandle}): ReactNode {
  const {state, act, pickMode} = handle;
  const {mode, stages} = definitionOf(state);
  const asksAlarm = stages.some(({beforeEntry, onSuccess}) =>
    [beforeEntry, onSuccess].some((gate) => gate?.rules.some(({provider}) => provider === 'CloudWatchAlarm')),
  );
  const id = useId();
  return (
    <div className={styles.controls} role="group" aria-label="From outside">
      <button type="button" className={styles.primary} onClick={() => act({type: 'push'})}>
        Push a commit
      </button>
      {state.commits > 0 && <Start handle={handle} />}
      {asksAlarm && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={state.alarm}
            onChange={(event) => act({type: 'alarm', on: event.currentTarget.checked})}
          />
          <span>The alarm rings</span>
        </label>
      )}
      <span className={styles.pair}>
        <label htmlFor={id}>Execution mode</label>
        <select
          id={id}
          value={mode}
          onChange={(event) => {
            const picked = MODES.find((known): known is Mode => known === event.currentTarget.value);
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
      </span>
    </div>
  );
}

/** A start by hand, with the newest commit or an older one. */
function Start({handle: {state, act}}: {readonly handle: LabHandle}): ReactNode {
  const [picked, setPicked] = useState('');
  const id = useId();
  const letters = Array.from({length: state.commits}, (_because, index) => letterOf(index));
  const revision = letters.includes(picked) ? picked : '';
  return (
    <span className={styles.pair}>
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
        className={styles.secondary}
        onClick={() => act({type: 'start', ...(revision !== '' && {revision})})}
      >
        Start by hand
      </button>
    </span>
  );
}

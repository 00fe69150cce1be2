import {useId, type ReactNode} from 'react';
import styles from './lab.module.css';
import type {LabHandle} from './usePipelineLab';
import {usePlay} from '../../ui/usePlay';
import {clockText} from './words';

const SPEEDS = [1, 5, 20] as const;

/** The lab's clock and what moves it. */
export function Clock({handle}: {readonly handle: LabHandle}): ReactNode {
  const {state, next, waitUntil, undo, reset, lab} = handle;
  const {isPlaying, isOff, speed, setSpeed, toggle} = usePlay(handle);
  const id = useId();
  return (
    <div className={styles.controls} role="group" aria-label="Time">
      <span className={styles.clock}>
        <span className={styles.label}>Clock</span> <span>{clockText(state.now)}</span>
      </span>
      <button
        type="button"
        className={styles.primary}
        aria-disabled={next === undefined}
        onClick={() => next !== undefined && waitUntil(next)}
      >
        <span>{next === undefined ? 'Nothing is to come' : `Next event, ${clockText(next)}`}</span>
      </button>
      <button type="button" className={styles.secondary} onClick={() => waitUntil(state.now + 1)}>
        +1 minute
      </button>
      <button type="button" className={styles.secondary} onClick={() => waitUntil(state.now + 10)}>
        +10 minutes
      </button>
      {isOff ? (
        <span className={styles.hint}>Playing is off: your system asks for less motion.</span>
      ) : (
        <>
          <button
            type="button"
            className={styles.secondary}
            aria-disabled={next === undefined}
            onClick={() => (next === undefined ? undefined : toggle())}
          >
            <span>{isPlaying ? 'Pause' : 'Play'}</span>
          </button>
          <span className={styles.pair}>
            <label htmlFor={id}>Speed</label>
            <select id={id} value={speed} onChange={(event) => setSpeed(Number(event.currentTarget.value))}>
              {SPEEDS.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {minutes} min a second
                </option>
              ))}
            </select>
          </span>
        </>
      )}
      <button
        type="button"
        className={styles.secondary}
        aria-disabled={lab.moves.length === 0}
        onClick={() => (lab.moves.length === 0 ? undefined : undo())}
      >
        Undo
      </button>
      <button type="button" className={styles.secondary} onClick={reset}>
        Reset
      </button>
    </div>
  );
}

import {useId, type ReactNode} from 'react';
import {usePlay} from '../../ui/usePlay';
import styles from './bench.module.css';
import {ControlGroup} from './ControlGroup';

const SPEEDS = [1, 5, 20] as const;

/** What the clock needs of a lab. */
type Run = {
  readonly state: {readonly now: number};
  /** Minute of the next thing that happens by itself. */
  readonly next: number | undefined;
  readonly lab: {readonly moves: readonly unknown[]};
  readonly waitUntil: (minute: number, instead?: boolean) => void;
  readonly undo: () => void;
  readonly reset: () => void;
};

type Props = {
  readonly run: Run;
  /** Where the clock stands, in the lab's words. */
  readonly time: string;
  /** What the button says that goes to what comes next. */
  readonly nextLabel: string;
  /** Stretches of time that can be skipped, in minutes. */
  readonly stretches: readonly number[];
};

/** The lab's clock and what moves it. */
export function Clock({run, time, nextLabel, stretches}: Props): ReactNode {
  const {state, next, waitUntil} = run;
  const isOver = next === undefined;
  return (
    <ControlGroup label="Time" aside={<Back run={run} />}>
      <span className={styles.clock}>{time}</span>
      <button
        type="button"
        className={styles.primary}
        aria-disabled={isOver}
        onClick={() => next !== undefined && waitUntil(next)}
      >
        <span>{isOver ? 'Nothing is to come' : nextLabel}</span>
      </button>
      {stretches.map((minutes) => (
        <button key={minutes} type="button" className={styles.secondary} onClick={() => waitUntil(state.now + minutes)}>
          {minutes === 1 ? '+1 minute' : `+${minutes} minutes`}
        </button>
      ))}
      <Player run={run} />
    </ControlGroup>
  );
}

/** The ways back in time. */
function Back({run: {lab, undo, reset}}: {readonly run: Run}): ReactNode {
  const isUntouched = lab.moves.length === 0;
  return (
    <>
      <button
        type="button"
        className={styles.quiet}
        aria-disabled={isUntouched}
        onClick={() => (isUntouched ? undefined : undo())}
      >
        Undo
      </button>
      <button type="button" className={styles.quiet} onClick={reset}>
        Reset
      </button>
    </>
  );
}

/** Lets the clock run by itself, unless the reader's system asks for less motion. */
function Player({run}: {readonly run: Run}): ReactNode {
  const {isPlaying, isOff, speed, setSpeed, toggle} = usePlay(run);
  const id = useId();
  const isOver = run.next === undefined;
  if (isOff) {
    return <span className={styles.hint}>Playing is off: your system asks for less motion.</span>;
  }
  return (
    <span className={styles.pair}>
      <button
        type="button"
        className={styles.secondary}
        aria-disabled={isOver}
        onClick={() => (isOver ? undefined : toggle())}
      >
        <span>{isPlaying ? 'Pause' : 'Play'}</span>
      </button>
      <label htmlFor={id}>Speed</label>
      <select id={id} value={speed} onChange={(event) => setSpeed(Number(event.currentTarget.value))}>
        {SPEEDS.map((minutes) => (
          <option key={minutes} value={minutes}>
            {minutes} min/s
          </option>
        ))}
      </select>
    </span>
  );
}

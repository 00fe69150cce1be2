import type {ReactNode} from 'react';
import styles from './styles.module.css';
import type {Resets, Resettable} from './useResets';

type Props = {
  readonly resets: Resets;
  readonly what: Resettable;
  /** Whether the button says what it resets; left out where its place on the page says so. */
  readonly titled?: boolean;
  /** Whether there is anything to reset. */
  readonly useful: boolean;
};

/** Resets, then undoes: one button, so that the focus stays where it is. */
export function ResetButton({resets, what, useful, titled = false}: Props): ReactNode {
  const done = resets.isDone(what);
  if (!done && !useful) {
    return null;
  }
  return (
    <button type="button" className={styles.reset} onClick={() => (done ? resets.undo(what) : resets.reset(what))}>
      <span>{done ? 'Undo' : 'Reset'}</span>{' '}
      <span className={titled ? undefined : styles.hidden}>{done ? `reset of ${what.title}` : what.title}</span>
    </button>
  );
}

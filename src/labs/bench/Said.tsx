import {useEffect, useRef, type ReactNode} from 'react';
import styles from './bench.module.css';

type Props = {
  /** The last change in words; empty before the first. */
  readonly said: string;
  /** Changes with every change, so that the same words are announced again. */
  readonly turn: unknown;
  /** What to do first; shown until something has happened, and never announced. */
  readonly first: string;
};

/** What has happened, announced; it takes the focus that a button leaves that is gone. */
export function Said({said, turn, first}: Props): ReactNode {
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone; the focus goes to what it brought about, not to the top of the page.
    if (said !== '' && document.activeElement === document.body) {
      status.current?.focus();
    }
  }, [said, turn]);
  return (
    <div className={styles.said}>
      {said === '' && <p className={styles.first}>{first}</p>}
      <p ref={status} role="status" tabIndex={-1} aria-label="What has happened">
        <span key={String(turn)}>{said}</span>
      </p>
    </div>
  );
}

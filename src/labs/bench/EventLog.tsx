import type {ReactNode} from 'react';
import styles from './bench.module.css';

/** A line of the log. */
export type LogLine = {
  /** When, in the lab's words. */
  readonly at: string;
  readonly text: string;
  /** About a whole execution or deployment. */
  readonly isMain: boolean;
  /** A failure or a refusal. */
  readonly isBad: boolean;
};

/** All that has happened, in AWS's own names, the latest on top. */
export function EventLog({lines}: {readonly lines: readonly LogLine[]}): ReactNode {
  return (
    // A box that scrolls needs the focus, or keyboards can't reach its end.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.log} role="group" aria-label="Event log" tabIndex={0}>
      {lines.length === 0 ? (
        <p className={styles.hint}>Nothing has happened yet.</p>
      ) : (
        <ul className={styles.plain}>
          {lines.toReversed().map(({at, text, isMain, isBad}, index) => (
            // Lines are only added, so a line keeps its number from the bottom.
            <li key={lines.length - index} data-main={isMain} data-bad={isBad}>
              <span className={styles.time}>{at}</span> <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

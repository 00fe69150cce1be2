import type {ReactNode} from 'react';
import styles from './lab.module.css';
import type {PipelineState} from './state';
import {clockText, entryText} from './words';

/** All that has happened, in AWS's own state names, the latest on top. */
export function EventLog({state}: {readonly state: PipelineState}): ReactNode {
  return (
    // A box that scrolls needs the focus, or keyboards can't reach its end.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.log} role="group" aria-label="Event log" tabIndex={0}>
      {state.log.length === 0 ? (
        <p className={styles.hint}>Nothing has happened yet.</p>
      ) : (
        <ul className={styles.plain}>
          {state.log.toReversed().map((entry, index) => (
            // Lines are only added, so a line keeps its number from the bottom.
            <li key={state.log.length - index} data-kind={entry.kind}>
              <span className={styles.time}>{clockText(entry.at)}</span> <span>{entryText(state, entry)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

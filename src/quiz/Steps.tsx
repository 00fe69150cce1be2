import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Icon} from '../ui/Icon';
import {entryOf, type Attempt} from './attempt';
import styles from './Steps.module.css';

const STATES = {right: 'right', partly: 'partly right', wrong: 'not right'} as const;

type Props = {readonly attempt: Attempt; readonly onShow: (id: string) => void};

/** The questions as numbered steps: which is in view, which are answered and how. */
export function Steps({attempt, onShow}: Props): ReactNode {
  return (
    <ol className={styles.steps} aria-label="Questions">
      {attempt.items.map(({id}, index) => {
        const {outcome, settled} = entryOf(attempt, id);
        const verdict = settled ? outcome?.verdict : undefined;
        return (
          <li key={id}>
            <button
              type="button"
              className={clsx(styles.step, verdict && styles[verdict])}
              aria-current={attempt.current === id ? 'step' : undefined}
              aria-label={`Question ${index + 1}${verdict ? `, ${STATES[verdict]}` : ''}`}
              onClick={() => onShow(id)}
            >
              {verdict ? <Icon shape={verdict} /> : <span>{index + 1}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

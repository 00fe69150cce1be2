import {useId, useState, type ReactNode} from 'react';
import {CopyField} from './CopyField';
import {oneLine} from './one-line';
import {NAME_LENGTH, printResultCode, type QuizScore} from './result-code';
import styles from './team.module.css';

type Props = {
  /** Fingerprint of the assignment. */
  readonly assignment: string;
  readonly scores: readonly QuizScore[];
  /** Today, as 2026-12-01. */
  readonly day: () => string;
};

/** The field for the name, and the result code that it becomes part of. */
export function HandIn({assignment, scores, day}: Props): ReactNode {
  const [signed, setSigned] = useState({typed: '', finished: ''});
  const nameId = useId();
  const name = oneLine(signed.typed, NAME_LENGTH);
  return (
    <div className={styles.form}>
      <div className={styles.field}>
        <label htmlFor={nameId}>Your name, as your lead knows it</label>
        <input
          id={nameId}
          className={styles.input}
          value={signed.typed}
          maxLength={NAME_LENGTH}
          autoComplete="name"
          onChange={(event) => setSigned({typed: event.currentTarget.value, finished: day()})}
        />
      </div>
      {name === '' ? (
        <p>With your name, the result code appears here.</p>
      ) : (
        <CopyField
          label="Result code"
          text={printResultCode({assignment, finished: signed.finished, scores, name})}
          button="Copy code"
        />
      )}
      <p className={styles.hint}>
        Send the code to whoever gave you the link. It holds your name, today’s date and your scores, nothing else. It
        is not proof of identity: it is made in this browser, and anybody could make one.
      </p>
    </div>
  );
}

import type {PropsWithChildren, ReactNode} from 'react';
import styles from './page.module.css';

/** A beginner's mistake, under a heading that names it: symptom, cause, remedy. */
export function Mistake({children}: PropsWithChildren): ReactNode {
  return <div className={styles.mistake}>{children}</div>;
}

/** What one sees, with the real error text. */
export function Symptom({children}: PropsWithChildren): ReactNode {
  return <Part name="Symptom">{children}</Part>;
}

/** Why it happens. */
export function Cause({children}: PropsWithChildren): ReactNode {
  return <Part name="Cause">{children}</Part>;
}

/** What to do about it. */
export function Remedy({children}: PropsWithChildren): ReactNode {
  return <Part name="Remedy">{children}</Part>;
}

function Part({name, children}: PropsWithChildren<{readonly name: string}>): ReactNode {
  return (
    <div className={styles.part}>
      <p className={styles.label}>{name}</p>
      <div>{children}</div>
    </div>
  );
}

import type {PropsWithChildren, ReactNode} from 'react';
import styles from './page.module.css';

/** A question as an interviewer puts it, and a strong answer as a person would say it. */
export function InterviewTip({question, children}: PropsWithChildren<{readonly question: string}>): ReactNode {
  return (
    <div className={styles.interview}>
      <p className={styles.label}>If asked</p>
      <p className={styles.question}>“{question}”</p>
      <p className={styles.label}>Strong answer</p>
      {children}
    </div>
  );
}

/** Why the answer is strong, and what a weak one leaves out. */
export function WhyStrong({children}: PropsWithChildren): ReactNode {
  return (
    <div className={styles.strong}>
      <p className={styles.label}>Why it is strong</p>
      {children}
    </div>
  );
}

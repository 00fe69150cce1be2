import type {PropsWithChildren, ReactNode} from 'react';
import styles from './page.module.css';

/** What the reader can do after the page; stands first. Holds one list. */
export function YouWillLearn({children}: PropsWithChildren): ReactNode {
  return (
    <div className={styles.learn}>
      <p className={styles.label}>What you will learn</p>
      {children}
    </div>
  );
}

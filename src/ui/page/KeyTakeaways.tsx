import type {PropsWithChildren, ReactNode} from 'react';
import styles from './page.module.css';

/** The page in a few lines. Holds one list. */
export function KeyTakeaways({children}: PropsWithChildren): ReactNode {
  return <div className={styles.takeaways}>{children}</div>;
}

import type {PropsWithChildren, ReactNode} from 'react';
import styles from './page.module.css';

/** The pages that this page rests on. Holds one list. */
export function SourceList({children}: PropsWithChildren): ReactNode {
  return <div className={styles.sources}>{children}</div>;
}

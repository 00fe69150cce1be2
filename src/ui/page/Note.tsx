import type {PropsWithChildren, ReactNode} from 'react';
import {longDay} from '../../lib/day';
import styles from './page.module.css';

/** A remark set apart from the text. */
export function Note({children}: PropsWithChildren): ReactNode {
  return (
    <div className={styles.note} role="note">
      {children}
    </div>
  );
}

type DatedProps = PropsWithChildren<{
  /** The day it changed, YYYY-MM-DD. */
  readonly on: string;
  /** The page that says so. */
  readonly source: string;
}>;

/** What changed since older material was written: when, and who says so. */
export function Dated({on, source, children}: DatedProps): ReactNode {
  return (
    <div className={styles.dated} role="note">
      <p className={styles.label}>
        Changed on <time dateTime={on}>{longDay(on)}</time>
      </p>
      {children}
      <p className={styles.source}>
        <a href={source} rel="noopener">
          Source
        </a>
      </p>
    </div>
  );
}

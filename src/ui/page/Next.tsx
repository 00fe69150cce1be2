import Link from '@docusaurus/Link';
import type {PropsWithChildren, ReactNode} from 'react';
import {Icon} from '../Icon';
import styles from './page.module.css';

type Props = PropsWithChildren<{readonly to: string; readonly title: string}>;

/** Where to go on, and why. Ends every page. */
export function Next({to, title, children}: Props): ReactNode {
  return (
    <nav className={styles.next} aria-label="Next page">
      <Link to={to}>
        <span className={styles.label}>Next</span>
        <span className={styles.nextTitle}>
          {title} <Icon shape="arrow" />
        </span>
      </Link>
      {children}
    </nav>
  );
}

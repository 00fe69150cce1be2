import type {ReactNode} from 'react';
import styles from './printed.module.css';

/** On paper, the address that leads back to what is printed; on the screen, nothing. */
export function PrintedAddress({href, what}: {readonly href: string; readonly what: string}): ReactNode {
  return (
    <p className={styles.address}>
      {what}: {href}
    </p>
  );
}

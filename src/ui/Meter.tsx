import type {ReactNode} from 'react';
import {percent} from '../lib/percent';
import styles from './Meter.module.css';

type Props = {
  /** Part that is reached, 0 to 1. */
  readonly share: number;
  /** What is measured, for those who don't see the bar. */
  readonly label: string;
};

/** A bar that fills from the left. */
export function Meter({share, label}: Props): ReactNode {
  return (
    <span className={styles.meter} role="img" aria-label={`${label}: ${percent(share)}`}>
      <span className={styles.bar} style={{inlineSize: `${share * 100}%`}} />
    </span>
  );
}

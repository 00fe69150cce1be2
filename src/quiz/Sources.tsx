import type {ReactNode} from 'react';
import type {Source} from '../items/base';
import {longDay} from '../lib/day';
import styles from './Feedback.module.css';

/** Where an item's key can be looked up, and when a person last did. */
export function Sources({sources}: {readonly sources: readonly Source[]}): ReactNode {
  return (
    <ul className={styles.sources} aria-label="Sources">
      {sources.map(({url, claim, verifiedOn}) => (
        <li key={url + claim}>
          <a href={url} rel="noopener">
            {claim}
          </a>{' '}
          <span className={styles.day}>Verified on {longDay(verifiedOn)}</span>
        </li>
      ))}
    </ul>
  );
}

import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import {longDay} from '../lib/day';
import type {Bank} from './bank';
import styles from './ItemCard.module.css';
import {textOf} from './useLinked';

/** Tells a reader who followed a link to a question that was withdrawn: since when, why, and what is asked instead. */
export function Retired({bank}: {readonly bank: Bank}): ReactNode {
  const {hash} = useLocation();
  const named = useIsBrowser() ? textOf(hash).split('.')[0] : undefined;
  const retired = bank.retired.find(({id}) => id === named);
  if (!retired) {
    return null;
  }
  return (
    <p className={styles.changed} role="status">
      <strong>The question you were sent to was withdrawn on {longDay(retired.on)}.</strong> <span>{retired.why}</span>{' '}
      {retired.instead !== undefined && <a href={`#${retired.instead}`}>Go to the one asked instead</a>}
    </p>
  );
}

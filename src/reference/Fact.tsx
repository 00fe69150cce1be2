import type {ReactNode} from 'react';
import {longDay} from '../lib/day';
import styles from './Fact.module.css';

type Props = {
  /** Id in `quizzes/reference/facts.yaml`; the rest is filled in from there at build. */
  readonly id: string;
  readonly value?: string;
  readonly claim?: string;
  readonly source?: string;
  readonly verifiedOn?: string;
};

/** A value that AWS can change, linked to the page that states it. */
export function Fact({id, value, claim, source, verifiedOn}: Props): ReactNode {
  if (value === undefined || verifiedOn === undefined) {
    throw new Error(`<Fact id="${id}" /> was not filled in: it only works in pages under docs/`);
  }
  return (
    <a className={styles.fact} href={source} title={`${claim} Verified on ${longDay(verifiedOn)}`} rel="noopener">
      {value}
    </a>
  );
}

import type {ReactNode} from 'react';
import {longDay} from '../lib/day';
import {Icon} from '../ui/Icon';
import type {Service} from './service';
import styles from './ServiceStatus.module.css';

type Props = {
  /** Id in `quizzes/reference/services.yaml`; the rest is filled in from there at build. */
  readonly id: string;
} & Partial<Omit<Service, 'id'>>;

const SHAPES = {available: 'right', 'closed-to-new': 'partly', ended: 'wrong'} as const;

/** Whether AWS takes customers for a service, since when, and where and when that was checked. */
export function ServiceStatus({id, name, status, says, since, source, verifiedOn}: Props): ReactNode {
  if (status === undefined || verifiedOn === undefined) {
    throw new Error(`<ServiceStatus id="${id}" /> was not filled in: it only works in pages under docs/`);
  }
  return (
    <span>
      <span className={styles[SHAPES[status]]}>
        <Icon shape={SHAPES[status]} /> {name}: {says}
        {since !== undefined && ` since ${longDay(since)}`}
      </span>{' '}
      <a className={styles.source} href={source} rel="noopener">
        checked on {longDay(verifiedOn)}
      </a>
    </span>
  );
}

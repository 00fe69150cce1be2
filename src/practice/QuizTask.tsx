import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {BankSummary} from '../quiz/catalog';
import {Icon} from '../ui/Icon';
import {Meter} from '../ui/Meter';
import type {Mark} from './mark';
import styles from './team.module.css';

/** A quiz to take, and whether this reader reached its pass mark. */
export function QuizTask({bank, mark}: {readonly bank: BankSummary; readonly mark: Mark}): ReactNode {
  const {asked, right, needed, reached} = mark;
  return (
    <li className={styles.task}>
      <Link to={`/quizzes/${bank.id}/`}>{bank.title}</Link>
      <div className={styles.standing}>
        <Meter share={asked === 0 ? 1 : right / asked} label={`${bank.title}, right`} />
        <p className={reached ? styles.reached : styles.open}>
          <Icon shape={reached ? 'right' : 'partly'} />{' '}
          <span>
            {reached
              ? `${right} of ${asked} right: pass mark reached`
              : `${right} of ${asked} right: pass mark not reached yet, ${needed} needed`}
          </span>
        </p>
      </div>
    </li>
  );
}

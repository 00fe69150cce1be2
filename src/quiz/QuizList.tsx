import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {standingOf, type Progress} from '../progress/progress';
import {useProgress} from '../progress/useProgress';
import {Meter} from '../ui/Meter';
import type {Bank} from './bank';
import styles from './QuizList.module.css';

/** What the list needs of a bank; banks and lines of the catalog both have it. */
type Listed = Pick<Bank, 'id' | 'title' | 'description'> & {
  readonly items: readonly {readonly id: string; readonly rev: string}[];
};

/** Banks, each with how far this reader got. */
export function QuizList({banks}: {readonly banks: readonly Listed[]}): ReactNode {
  const {progress} = useProgress();
  return (
    <ul className={styles.list}>
      {banks.map((bank) => {
        const {seen, right, changed} = tallyOf(bank, progress);
        const total = bank.items.length;
        return (
          <li key={bank.id} className={styles.bank}>
            <Link className={styles.title} to={`/quizzes/${bank.id}/`}>
              {bank.title}
            </Link>
            <p className={styles.description}>{bank.description}</p>
            <Meter share={right / total} label={`${bank.title}, right`} />
            <p className={styles.state}>
              <span>
                {seen === 0
                  ? `${total} questions, none answered yet`
                  : `${right} right, ${seen - right} missed, ${total - seen} to go`}
              </span>
              {changed > 0 && <span>{`, ${changed} changed since you answered`}</span>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function tallyOf(bank: Listed, progress: Progress) {
  const standings = bank.items.map(({id, rev}) => standingOf(progress, id, rev));
  const right = standings.filter((standing) => standing === 'right').length;
  return {
    right,
    seen: right + standings.filter((standing) => standing === 'missed').length,
    changed: standings.filter((standing) => standing === 'changed').length,
  };
}

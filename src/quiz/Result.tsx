import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {plainText} from '../lib/plain';
import {percent} from '../lib/percent';
import {Meter} from '../ui/Meter';
import type {Attempt} from './attempt';
import type {Bank} from './bank';
import styles from './Result.module.css';
import {scoreOf} from './score';

type Props = {
  readonly bank: Bank;
  readonly attempt: Attempt;
  readonly onShow: (id: string) => void;
  readonly onRetry: () => void;
  readonly onStartOver: () => void;
};

/** The score, what was missed and where to read it up, and two ways on. */
export function Result({bank, attempt, onShow, onRetry, onStartOver}: Props): ReactNode {
  const {asked, answered, right, share, missed} = scoreOf(attempt);
  return (
    <div className={styles.result}>
      <p className={styles.score} tabIndex={-1} role="status" data-focus="result">
        {right} of {asked} right
        {answered < asked && `, ${asked - answered} not answered yet`}
      </p>
      <Meter share={answered === 0 ? 0 : (share * answered) / asked} label="Right" />
      {missed.length === 0 && answered === asked && (
        <p>Nothing missed: {percent(share)}. Come back in a few days and see what stayed.</p>
      )}
      {missed.length > 0 && (
        <>
          <p className={styles.lead}>Missed, with the section that explains each:</p>
          <ul className={styles.missed}>
            {missed.map((item) => (
              <li key={item.id}>
                <button type="button" className={styles.question} onClick={() => onShow(item.id)}>
                  {shortened(plainText(item.stem))}
                </button>{' '}
                <Link to={item.section}>{bank.objectives[item.objective]?.title ?? 'Read the section'}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.actions}>
        {missed.length > 0 && (
          <button type="button" className={styles.primary} onClick={onRetry}>
            Try the missed ones again
          </button>
        )}
        <button type="button" className={styles.secondary} onClick={onStartOver}>
          Start over
        </button>
      </p>
    </div>
  );
}

function shortened(text: string): string {
  return text.length <= 110 ? text : `${text.slice(0, 107).replace(/\s+\S*$/, '')}…`;
}

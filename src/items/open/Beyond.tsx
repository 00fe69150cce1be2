import type {ReactNode} from 'react';
import {InlineProse} from '../../ui/Prose';
import styles from './Beyond.module.css';
import type {OpenQuestion} from './split';

const LEVELS = [
  ['junior', 'Junior'],
  ['mid', 'Mid-level'],
  ['senior', 'Senior'],
] as const;

/** What goes beyond the answer: common mistakes, and what an interviewer asks next. */
export function Beyond({followUps, mistakes}: Pick<OpenQuestion, 'followUps' | 'mistakes'>): ReactNode {
  return (
    <div className={styles.beyond}>
      <p className={styles.title}>Common mistakes</p>
      <ul>
        {mistakes.map((mistake) => (
          <li key={mistake}>
            <InlineProse html={mistake} />
          </li>
        ))}
      </ul>
      <details>
        <summary className={styles.summary}>What an interviewer may ask next</summary>
        <dl>
          {LEVELS.map(([level, name]) => (
            <div key={level}>
              <dt>{name}</dt>
              {followUps[level].map((question) => (
                <dd key={question}>
                  <InlineProse html={question} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

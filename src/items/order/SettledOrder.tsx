import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Icon} from '../../ui/Icon';
import {InlineProse} from '../../ui/Prose';
import type {InteractionProps} from '../Interaction';
import styles from './Interaction.module.css';
import {isOnlyOrder, rightOrder} from './precedence';
import type {OrderQuestion} from './split';
import {isWellFormed, standingsOf, type Standing} from './standing';

const MARKS: Readonly<Record<Standing, {readonly tone: 'right' | 'wrong'; readonly words: string}>> = {
  'in order': {tone: 'right', words: 'In order'},
  'too early': {tone: 'wrong', words: 'Too early'},
  'too late': {tone: 'wrong', words: 'Too late'},
  kept: {tone: 'wrong', words: 'Doesn’t belong here'},
  missing: {tone: 'wrong', words: 'Left out, but belongs here'},
  'left out': {tone: 'right', words: 'Left out, rightly'},
};

/** The order as it was checked; each step says in words how it stands. A right order follows where it wasn't right. */
export function SettledOrder({item, response}: InteractionProps<OrderQuestion>): ReactNode {
  const kept = isWellFormed(item, response) ? response : [];
  const standings = [...standingsOf(item, response)];
  const shown = [
    ...kept.flatMap((id) => standings.filter(([step]) => step === id)),
    ...standings.filter(([id]) => !kept.includes(id)),
  ];
  const wanted = item.steps.filter(({distractor}) => !distractor);
  const textOf = (id: string) => item.steps.find((step) => step.id === id)?.text ?? '';
  return (
    <>
      <ol className={styles.steps}>
        {shown.map(([id, standing]) => {
          const {tone, words} = MARKS[standing];
          return (
            <li key={id} className={clsx(styles.step, styles[tone], !kept.includes(id) && styles.out)}>
              <span className={styles.position}>{kept.includes(id) ? `${kept.indexOf(id) + 1}.` : '–'}</span>
              <InlineProse html={textOf(id)} className={styles.text} />{' '}
              <span className={styles.mark}>
                <Icon shape={tone} />
                <span>{words}</span>
              </span>
            </li>
          );
        })}
      </ol>
      {standings.some(([, standing]) => MARKS[standing].tone === 'wrong') && (
        <div className={styles.answer}>
          <p>{isOnlyOrder(wanted) ? 'The right order:' : 'One of the right orders:'}</p>
          <ol>
            {rightOrder(wanted).map(({id, text}) => (
              <li key={id}>
                <InlineProse html={text} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}

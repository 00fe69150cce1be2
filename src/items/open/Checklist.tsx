import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Icon} from '../../ui/Icon';
import {InlineProse} from '../../ui/Prose';
import rows from '../../ui/answer-rows.module.css';
import styles from './Checklist.module.css';

type Mark = {readonly tone: 'right' | 'wrong' | 'partly'; readonly words: string};

/** One thing that an answer may have. */
export type Tick = {
  readonly id: string;
  /** Phrasing HTML. */
  readonly text: string;
  /** What to know about it, such as “must-have”. */
  readonly remarks: readonly string[];
  /** Words of it occur in the typed answer. */
  readonly mentioned: boolean;
  /** What it was, once checked. */
  readonly whenTicked: Mark;
  readonly whenNot: Mark;
};

type Props = {
  readonly title: string;
  readonly ticks: readonly Tick[];
  /** Ids. */
  readonly ticked: readonly string[];
  readonly settled: boolean;
  readonly onTick: (id: string, on: boolean) => void;
};

/** A group of checkboxes. After the check, each says in words what it was. */
export function Checklist({title, ticks, ticked, settled, onTick}: Props): ReactNode {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      <ul className={rows.rows}>
        {ticks.map(({id, text, remarks, mentioned, whenTicked, whenNot}) => {
          const on = ticked.includes(id);
          const mark = on ? whenTicked : whenNot;
          return (
            <li key={id}>
              <label className={clsx(rows.row, on && rows.chosen, settled && rows.settled, settled && rows[mark.tone])}>
                <input
                  type="checkbox"
                  value={id}
                  checked={on}
                  disabled={settled}
                  onChange={(event) => onTick(id, event.currentTarget.checked)}
                />
                <span className={rows.text}>
                  <InlineProse html={text} />{' '}
                  {remarks.length > 0 && <span className={styles.remark}>({remarks.join(', ')})</span>}
                </span>{' '}
                {mentioned && <span className={styles.hint}>Your text mentions this.</span>}{' '}
                {settled && (
                  <span className={rows.mark}>
                    <Icon shape={mark.tone} />
                    <span>{mark.words}</span>
                  </span>
                )}
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

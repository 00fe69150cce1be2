import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Icon} from '../../ui/Icon';
import {InlineProse} from '../../ui/Prose';
import rows from '../../ui/answer-rows.module.css';
import styles from './Interaction.module.css';

type Option = {readonly id: string; readonly key: boolean; readonly text: string};

type Props = {
  /** Unique on the page; joins the buttons to one group. */
  readonly name: string;
  /** The question they answer, phrasing HTML. */
  readonly question: string;
  readonly options: readonly Option[];
  /** Id of the chosen option. */
  readonly chosen: string | undefined;
  /** The answer stands. */
  readonly fixed: boolean;
  /** Each option says in words what it was. */
  readonly marked: boolean;
  readonly onChoose: (id: string) => void;
};

/** One question with radio buttons. */
export function Radios({name, question, options, chosen, fixed, marked, onChoose}: Props): ReactNode {
  return (
    <fieldset className={styles.step}>
      <legend className={styles.question}>
        <InlineProse html={question} />
      </legend>
      <ul className={rows.rows}>
        {options.map(({id, key, text}) => {
          const mark = marked ? markOf(key, id === chosen) : undefined;
          return (
            <li key={id}>
              <label
                className={clsx(rows.row, id === chosen && rows.chosen, mark && rows[mark.tone], fixed && rows.settled)}
              >
                <input
                  type="radio"
                  name={name}
                  value={id}
                  checked={id === chosen}
                  disabled={fixed}
                  onChange={() => onChoose(id)}
                />
                <InlineProse html={text} className={rows.text} />{' '}
                {mark && (
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

function markOf(key: boolean, chosen: boolean): {readonly tone: 'right' | 'wrong'; readonly words: string} | undefined {
  if (chosen) {
    return key ? {tone: 'right', words: 'Your answer, right'} : {tone: 'wrong', words: 'Your answer'};
  }
  return key ? {tone: 'right', words: 'Right answer'} : undefined;
}

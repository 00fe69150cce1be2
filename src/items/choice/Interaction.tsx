import clsx from 'clsx';
import type {ReactNode} from 'react';
import {shuffled} from '../../lib/random';
import {Icon} from '../../ui/Icon';
import {InlineProse} from '../../ui/Prose';
import type {InteractionProps} from '../Interaction';
import {keyCount} from './grade';
import rows from '../../ui/answer-rows.module.css';
import styles from './Interaction.module.css';
import type {ChoiceQuestion} from './split';

/** Radio buttons for one key, checkboxes for more. After the check, each option says in words what it was. */
export function ChoiceInteraction({
  item,
  seed,
  response,
  settled,
  linked,
  onRespond,
}: InteractionProps<ChoiceQuestion>): ReactNode {
  const single = keyCount(item) === 1;
  const choose = (id: string, chosen: boolean) =>
    onRespond(single ? [id] : chosen ? [...response, id] : response.filter((other) => other !== id));
  return (
    <ul className={clsx(rows.rows, styles.options)}>
      {shuffled(item.options, seed).map(({id, key, text}) => {
        const chosen = response.includes(id);
        const mark = settled ? markOf(key, chosen) : undefined;
        return (
          <li key={id} aria-current={id === linked || undefined}>
            <label
              className={clsx(
                rows.row,
                chosen && rows.chosen,
                mark && rows[mark.tone],
                settled && rows.settled,
                id === linked && styles.linked,
              )}
            >
              <input
                type={single ? 'radio' : 'checkbox'}
                name={item.id}
                value={id}
                checked={chosen}
                disabled={settled}
                onChange={(event) => choose(id, event.currentTarget.checked)}
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
  );
}

function markOf(key: boolean, chosen: boolean): {readonly tone: 'right' | 'wrong'; readonly words: string} | undefined {
  if (chosen) {
    return key ? {tone: 'right', words: 'Your answer, right'} : {tone: 'wrong', words: 'Your answer'};
  }
  return key ? {tone: 'right', words: 'Right answer'} : undefined;
}

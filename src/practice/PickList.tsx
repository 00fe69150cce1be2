import {useState, type ReactNode} from 'react';
import styles from './team.module.css';

type Props = {
  /** What is picked, such as “Pages to read”. */
  readonly legend: string;
  readonly choices: readonly {readonly id: string; readonly title: string}[];
  /** Ids, in the order that was chosen. */
  readonly picked: readonly string[];
  readonly onPick: (picked: readonly string[]) => void;
};

/** Choices to tick; those that are ticked stand in the order of ticking, which buttons change. */
export function PickList({legend, choices, picked, onPick}: Props): ReactNode {
  const [said, setSaid] = useState('');
  const titleOf = (id: string) => choices.find((choice) => choice.id === id)?.title ?? id;
  const moveUp = (id: string) => {
    const place = picked.indexOf(id);
    const before = picked[place - 1];
    if (before !== undefined) {
      onPick([...picked.slice(0, place - 1), id, before, ...picked.slice(place + 1)]);
      setSaid(`${titleOf(id)} is now number ${place}.`);
    }
  };
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <ul className={styles.plain}>
        {choices.map(({id, title}) => (
          <li key={id}>
            <label className={styles.tick}>
              <input
                type="checkbox"
                checked={picked.includes(id)}
                onChange={(event) =>
                  onPick(event.currentTarget.checked ? [...picked, id] : picked.filter((other) => other !== id))
                }
              />
              <span>{title}</span>
            </label>
          </li>
        ))}
      </ul>
      {picked.length > 1 && (
        <>
          <p className={styles.hint}>In this order:</p>
          <ol className={styles.order}>
            {picked.map((id, index) => (
              <li key={id}>
                <span>{titleOf(id)}</span> {/* Not `disabled` at the top: the focus would be lost on the way up. */}
                <button
                  type="button"
                  className={styles.small}
                  aria-disabled={index === 0}
                  aria-label={`Move up: ${titleOf(id)}`}
                  onClick={() => moveUp(id)}
                >
                  Move up
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
      <p role="status" className={styles.unseen}>
        {said}
      </p>
    </fieldset>
  );
}

import {useMemo, useState, type ReactNode} from 'react';
import {Icon} from '../../ui/Icon';
import styles from './lab.module.css';
import {answerOf, type Scenario} from './scenarios';
import {Words} from './Story';

type Props = {
  readonly scenario: Scenario;
  /** Plays it to the minute of which the question speaks. */
  readonly onShow: () => void;
};

/** The question of a scenario. The machine gives the verdict; nobody has typed the answer. */
export function Question({scenario, onShow}: Props): ReactNode {
  const [chosen, setChosen] = useState<string>();
  const [checked, setChecked] = useState<string>();
  const right = useMemo(() => answerOf(scenario), [scenario]);
  const isRight = checked === right.id;
  return (
    <form
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(chosen);
      }}
    >
      <fieldset className={styles.options}>
        <legend>{scenario.question}</legend>
        {scenario.options.map(({id, text}) => (
          <label key={id} className={styles.tick}>
            <input
              type="radio"
              name={`${scenario.id}-answer`}
              value={id}
              checked={id === chosen}
              onChange={() => {
                setChosen(id);
                setChecked(undefined);
              }}
            />
            <span>
              <Words text={text} />
            </span>
          </label>
        ))}
      </fieldset>
      <p className={styles.row}>
        <button type="submit" className={styles.primary} aria-disabled={chosen === undefined}>
          Check
        </button>
        <button type="button" className={styles.secondary} onClick={onShow}>
          Play it to the end
        </button>
      </p>
      <p role="status" className={styles.verdict}>
        {checked !== undefined && (
          <span key={checked} data-right={isRight}>
            <Icon shape={isRight ? 'right' : 'wrong'} />{' '}
            {isRight
              ? 'Right: that is how the machine ends it.'
              : 'No. Play it and watch where it turns out otherwise.'}
          </span>
        )}
      </p>
    </form>
  );
}

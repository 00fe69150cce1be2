import {useMemo, useState, type ReactNode} from 'react';
import {Icon} from '../../ui/Icon';
import styles from './lab.module.css';
import {endOf, keyOf, type Scenario} from './scenario';
import {MarkedLine} from './MarkedLine';

type Props = {
  readonly scenario: Scenario;
  /** Plays it to the end. */
  readonly onShow: () => void;
};

/** The question of a scenario. The machine gives the verdict; nobody has typed the key. */
export function Question({scenario, onShow}: Props): ReactNode {
  const [chosen, setChosen] = useState<string>();
  const [checked, setChecked] = useState<string>();
  const key = useMemo(() => keyOf(scenario, endOf(scenario)), [scenario]);
  const option = scenario.options.find(({id}) => id === checked);
  const isRight = option?.id === key.id;
  return (
    <form
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(chosen);
      }}
    >
      <fieldset className={styles.options}>
        <legend>
          <MarkedLine text={scenario.question} />
        </legend>
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
              <MarkedLine text={text} />
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
      <div role="status" className={styles.verdict}>
        {option && (
          <p key={option.id}>
            <span className={isRight ? styles.right : styles.wrong}>
              <Icon shape={isRight ? 'right' : 'wrong'} /> {isRight ? 'Right.' : 'No.'}
            </span>{' '}
            <MarkedLine text={option.why} /> <a href={scenario.source}>Where AWS says so</a>
          </p>
        )}
      </div>
    </form>
  );
}

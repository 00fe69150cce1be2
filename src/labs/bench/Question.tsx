import {useEffect, useRef, useState, type ReactNode} from 'react';
import {Icon} from '../../ui/Icon';
import styles from './bench.module.css';
import {bringIntoView} from './bringIntoView';
import {MarkedLine} from './MarkedLine';

/** What is said of an answer. What stands between backticks is code. */
export type Verdict = {readonly isRight: boolean; readonly because: string};

type Props = {
  /** Id of the scenario; no other question of the page has it. */
  readonly scenario: string;
  readonly question: string;
  readonly options: readonly {readonly id: string; readonly text: string}[];
  readonly verdictOn: (option: string) => Verdict;
  /** How it has ended and why, once the run is over. */
  readonly ending: string | undefined;
  /** Page of AWS that states the rule. */
  readonly source?: string;
  /** Plays it to the end. */
  readonly onShow: () => void;
};

/** The question of a scenario. The machine gives the verdict; nobody has typed the key. */
export function Question({scenario, question, options, verdictOn, ending, source, onShow}: Props): ReactNode {
  const [chosen, setChosen] = useState<string>();
  const [checked, setChecked] = useState<string>();
  const verdict = checked === undefined ? undefined : verdictOn(checked);
  const because = verdict?.because ?? ending;
  const [asked, setAsked] = useState(0);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only who asked here is led to the answer; the page stays put under those who use the clock.
    if (asked > 0 && answer.current) {
      bringIntoView(answer.current, answer.current.closest(`.${styles.half ?? ''}`));
    }
  }, [asked]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(chosen);
        setAsked(asked + 1);
      }}
    >
      <fieldset className={styles.options}>
        <legend>
          <MarkedLine text={question} />
        </legend>
        {options.map(({id, text}) => (
          <label key={id} className={styles.tick}>
            <input
              type="radio"
              name={`${scenario}-answer`}
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
        <button
          type="button"
          className={styles.secondary}
          onClick={() => {
            onShow();
            setAsked(asked + 1);
          }}
        >
          Play it to the end
        </button>
      </p>
      <div ref={answer} role="status" className={styles.verdict}>
        {because !== undefined && (
          <p key={checked}>
            <Sign verdict={verdict} /> <MarkedLine text={because} />{' '}
            {source !== undefined && <a href={source}>Where AWS says so</a>}
          </p>
        )}
      </div>
    </form>
  );
}

function Sign({verdict}: {readonly verdict: Verdict | undefined}): ReactNode {
  if (verdict === undefined) {
    return <strong>How it ended:</strong>;
  }
  return verdict.isRight ? (
    <strong className={styles.right}>
      <Icon shape="right" /> Right.
    </strong>
  ) : (
    <strong className={styles.wrong}>
      <Icon shape="wrong" /> No.
    </strong>
  );
}

import {useId, type ReactNode} from 'react';
import {MODES, type Mode} from './mode';
import styles from './Options.module.css';

type Props = {
  readonly mode: Mode;
  readonly confidence: boolean;
  readonly onMode: (mode: Mode) => void;
  readonly onConfidence: (on: boolean) => void;
};

const WORDS: Readonly<Record<Mode, string>> = {
  immediate: 'Check each answer at once',
  deferred: 'Answer all, then check',
  recall: 'Withhold the explanation until the answer is right or given up',
};

/** How the quiz is asked; closed until wanted. Choosing another way begins the sitting anew; saved answers stay. */
export function Options({mode, confidence, onMode, onConfidence}: Props): ReactNode {
  const name = useId();
  return (
    <details className={styles.options} data-needs-script>
      <summary>How to ask</summary>
      <fieldset>
        <legend>When to check</legend>
        {MODES.map((choice) => (
          <label key={choice}>
            <input type="radio" name={name} checked={mode === choice} onChange={() => onMode(choice)} />
            <span>{WORDS[choice]}</span>
          </label>
        ))}
      </fieldset>
      <label>
        <input type="checkbox" checked={confidence} onChange={(event) => onConfidence(event.currentTarget.checked)} />
        <span>Ask me how sure I am; it never changes the score</span>
      </label>
    </details>
  );
}

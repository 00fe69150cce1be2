import {useId, type ReactNode} from 'react';
import styles from './ConfidencePicker.module.css';
import {CONFIDENCES, type Confidence} from './mode';

const WORDS: Readonly<Record<Confidence, string>> = {guess: 'A guess', fairly: 'Fairly sure', certain: 'Certain'};

type Props = {readonly stated: Confidence | undefined; readonly onState: (confidence: Confidence) => void};

/** How sure the reader is, before the check. May be left open. */
export function ConfidencePicker({stated, onState}: Props): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.confidence}>
      <legend>How sure are you?</legend>
      {CONFIDENCES.map((confidence) => (
        <label key={confidence}>
          <input type="radio" name={name} checked={stated === confidence} onChange={() => onState(confidence)} />
          <span>{WORDS[confidence]}</span>
        </label>
      ))}
    </fieldset>
  );
}

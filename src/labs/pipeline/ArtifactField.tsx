import {useState, type ReactNode} from 'react';
import styles from './editor.module.css';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly onNames: (names: readonly string[]) => void;
};

/** Names of artifacts, with commas or spaces between them. */
export function ArtifactField({id, label, names, onNames}: Props): ReactNode {
  const [typed, setTyped] = useState('');
  // A comma at the end says nothing yet, and has to stay while the next name is typed.
  const isTyped = namesIn(typed).join() === names.join();
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={isTyped ? typed : names.join(', ')}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onNames(namesIn(event.currentTarget.value));
        }}
      />
    </span>
  );
}

function namesIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((name) => name !== '');
}

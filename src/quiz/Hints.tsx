import {useState, type ReactNode} from 'react';
import {Prose} from '../ui/Prose';
import type {BankItem} from './bank';
import styles from './Hints.module.css';
import type {NotesState} from './useNotes';

type Props = {
  readonly item: BankItem;
  readonly notes: NotesState;
  /** How many were given. */
  readonly taken: number;
  readonly onTake: () => void;
};

/** Hints, one at a time. They cost nothing and are recorded. */
export function Hints({item, notes, taken, onTake}: Props): ReactNode {
  const [wanted, setWanted] = useState(false);
  if (item.hintCount === 0) {
    return null;
  }
  const hints = notes.kind === 'loaded' ? (notes.notes.items[item.id]?.hints ?? []).slice(0, taken) : [];
  return (
    <div className={styles.hints}>
      <ol role="status" aria-label="Hints">
        {hints.map((hint) => (
          <li key={hint}>
            <Prose html={hint} />
          </li>
        ))}
        {wanted && notes.kind !== 'loaded' && <li>The hint is on its way.</li>}
      </ol>
      {taken < item.hintCount && (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            setWanted(true);
            onTake();
          }}
        >
          {taken === 0 ? 'Give me a hint' : `Another hint (${taken} of ${item.hintCount} given)`}
        </button>
      )}
    </div>
  );
}

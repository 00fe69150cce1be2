import type {ReactNode} from 'react';
import styles from './FilterField.module.css';

type Props = {
  /** What the field does, such as `Filter the facts`. */
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many entries are left, and of how many. */
  readonly left: number;
  readonly all: number;
  /** What the entries are called, in the plural. */
  readonly things: string;
};

/** A field that narrows a list, and how much of the list is left. Not there without script, where it could do nothing. */
export function FilterField({label, query, onQuery, left, all, things}: Props): ReactNode {
  return (
    <div className={styles.filter} data-needs-script>
      <label>
        {label}
        <input type="search" value={query} onChange={(event) => onQuery(event.target.value)} />
      </label>
      <p role="status">{left === all ? `${all} ${things}` : `${left} of ${all} ${things}`}</p>
      {left === 0 && (
        <p className={styles.none}>Nothing here has all of these words. Try fewer words, or the beginning of one.</p>
      )}
    </div>
  );
}

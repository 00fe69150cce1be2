import type {ReactNode} from 'react';
import styles from './checker.module.css';

type Props = {
  /** Whether the example stands in the field as it came. */
  readonly isOpen: boolean;
  /** How many problems it has; `undefined` until it is checked. */
  readonly problems: number | undefined;
  readonly onClear: () => void;
};

/** Says that what stands in the field is an example. Keeps its place when it isn’t any more, so that typing moves nothing. */
export function ExampleNote({isOpen, problems, onClear}: Props): ReactNode {
  const count = problems === undefined ? '' : ` with ${problems} ${problems === 1 ? 'problem' : 'problems'}`;
  return (
    <p className={styles.note} data-gone={isOpen ? undefined : ''} data-needs-script>
      <span key={count}>An example{count} is open; paste your own over it.</span>
      <button type="button" className={styles.secondary} onClick={onClear}>
        Clear the example
      </button>
    </p>
  );
}

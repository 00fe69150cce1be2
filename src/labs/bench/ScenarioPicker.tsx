import {useId, type ReactNode} from 'react';
import styles from './bench.module.css';

type Props = {
  readonly groups: readonly {
    readonly label: string;
    readonly scenarios: readonly {readonly id: string; readonly title: string}[];
  }[];
  /** What free mode is called. */
  readonly free: string;
  /** Id of what is open; `free` in free mode. */
  readonly open: string;
  readonly onOpen: (id: string) => void;
};

/** Which scenario, or free mode. */
export function ScenarioPicker({groups, free, open, onOpen}: Props): ReactNode {
  const id = useId();
  return (
    <p className={styles.picker}>
      <label htmlFor={id}>Scenario</label>
      <select id={id} value={open} onChange={(event) => onOpen(event.currentTarget.value)}>
        {groups.map(({label, scenarios}) => (
          <optgroup key={label} label={label}>
            {scenarios.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </optgroup>
        ))}
        <optgroup label="Free mode">
          <option value="free">{free}</option>
        </optgroup>
      </select>
    </p>
  );
}

import {useId, type PropsWithChildren, type ReactNode} from 'react';
import styles from './bench.module.css';

type Props = PropsWithChildren<{
  readonly label: string;
  /** Stands at the end of the label's line. */
  readonly aside?: ReactNode;
}>;

/** Controls that belong together, under a label that is seen. */
export function ControlGroup({label, aside, children}: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>{' '}
      <div className={styles.controls}>{children}</div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  );
}

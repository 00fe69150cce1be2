import {useId, type PropsWithChildren, type ReactNode} from 'react';
import styles from './bench.module.css';

type Props = PropsWithChildren<{
  readonly label: string;
  /** Stands at the end of the label's line. */
  readonly aside?: ReactNode;
  /** Where it is given, the group can be folded, and this says whether it stands open; what readers fold or open themselves stays. */
  readonly isOpen?: boolean | undefined;
}>;

/** Controls that belong together, under a label that is seen. */
export function ControlGroup({label, aside, isOpen, children}: Props): ReactNode {
  const id = useId();
  if (isOpen !== undefined) {
    return (
      <details className={styles.drawer} open={isOpen}>
        <summary id={id}>{label}</summary>
        <div className={styles.controls} role="group" aria-labelledby={id}>
          {children}
        </div>
      </details>
    );
  }
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

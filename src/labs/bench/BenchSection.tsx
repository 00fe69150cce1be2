import {useId, type PropsWithChildren, type ReactNode} from 'react';
import styles from './bench.module.css';

type Props = PropsWithChildren<{
  readonly title: string;
  /** Folded at first, where the lab is a guest in a page. */
  readonly isFolded?: boolean;
}>;

/** A part of the run under its heading. */
export function BenchSection({title, isFolded = false, children}: Props): ReactNode {
  const id = useId();
  return isFolded ? (
    <details className={styles.fold}>
      <summary>{title}</summary>
      {children}
    </details>
  ) : (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

import type {ComponentProps, ReactNode} from 'react';
import styles from './ScrollTable.module.css';

/** A table that scrolls inside its own box on narrow screens, by touch and by keyboard. */
export function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.box} role="group" aria-label="Table" tabIndex={0}>
      <table {...props} />
    </div>
  );
}

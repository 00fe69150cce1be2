import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {AssignablePage} from './assignment';
import styles from './team.module.css';
import {tickRead} from './useReadTicks';

/** A page to read: the way to it, and the reader's own tick. */
export function ReadingTask({page, ticked}: {readonly page: AssignablePage; readonly ticked: boolean}): ReactNode {
  return (
    <li className={styles.task}>
      <Link to={page.path}>{page.title}</Link>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={ticked}
          onChange={(event) => tickRead(page.path, event.currentTarget.checked)}
        />
        <span>
          I have read it<span className={styles.unseen}>: {page.title}</span>
        </span>
      </label>
    </li>
  );
}

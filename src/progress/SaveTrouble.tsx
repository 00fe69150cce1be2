import {useState, type ReactNode} from 'react';
import styles from './SaveTrouble.module.css';
import type {Trouble} from './store';
import {useProgress} from './useProgress';

const REASONS: Readonly<Record<Trouble, string>> = {
  blocked: 'This browser doesn’t let the page store anything.',
  full: 'This browser’s storage for the page is full.',
  newer: 'Your saved answers come from a newer version of this guide; they are left untouched.',
};

/** Tells the reader once, after the first answer, that answers are not being saved. The quizzes work on. Where not `on`, storage is left alone. */
export function SaveTrouble({on}: {readonly on: boolean}): ReactNode {
  const {trouble, unsaved} = useProgress(on);
  const [closed, setClosed] = useState(false);
  return (
    <div role="status">
      {trouble && unsaved && !closed && (
        <div className={styles.notice}>
          <p>
            <strong>Your answers are not being saved.</strong> {REASONS[trouble]} The quizzes work; your answers last
            until you close or reload this page.
          </p>
          <button type="button" onClick={() => setClosed(true)}>
            Understood
          </button>
        </div>
      )}
    </div>
  );
}

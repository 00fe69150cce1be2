import Link from '@docusaurus/Link';
import {useRef, type ReactNode} from 'react';
import styles from './DrawnState.module.css';
import type {Drawn} from './useDrawn';

/** What is missing of a draw, and the way to get it. Nothing where all came at once. */
export function DrawnState({drawn}: {readonly drawn: Drawn}): ReactNode {
  const {items, pending, missing, retry} = drawn;
  const box = useRef<HTMLDivElement>(null);
  return (
    <div ref={box} role="status" tabIndex={-1}>
      {told(drawn) !== '' && (
        <p>
          <span>{told(drawn)}</span>
          {!pending && missing > 0 && (
            <>
              {' '}
              <button
                type="button"
                className={styles.again}
                onClick={() => {
                  // The button goes away; the focus must not go with it.
                  box.current?.focus();
                  retry();
                }}
              >
                Try again
              </button>
            </>
          )}
          {!pending && items.length === 0 && (
            <>
              {' '}
              <Link to="/quizzes/">All sets</Link>
            </>
          )}
        </p>
      )}
    </div>
  );
}

function told({items, pending, missing, tries}: Drawn): string {
  const total = items.length + missing;
  if (pending) {
    return tries === 0 ? 'Drawing the questions…' : 'Trying again…';
  }
  if (items.length === 0) {
    return 'The questions could not be loaded.';
  }
  if (missing > 0) {
    return `${missing} of the ${total} questions could not be loaded. You can answer the others meanwhile.`;
  }
  return tries === 0 ? '' : `All ${total} questions are here.`;
}

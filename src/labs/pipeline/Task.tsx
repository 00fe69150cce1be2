import type {ReactNode} from 'react';
import {Icon} from '../../ui/Icon';
import styles from './lab.module.css';
import {scriptOf} from './lab';
import {Question} from './Question';
import {Story} from './Story';
import type {LabHandle} from './usePipelineLab';

/** What the scenario tells and asks, or what the goal asks for. Nothing in free mode. */
export function Task({handle}: {readonly handle: LabHandle}): ReactNode {
  const {lab, state, waitUntil} = handle;
  const script = scriptOf(lab);
  if (!script || lab.kind === 'free') {
    return <p>Your own pipeline: change it under “Edit the pipeline”, then push commits.</p>;
  }
  const isOwnMode = script.definition.mode === lab.mode;
  return (
    <section className={styles.task} aria-label="The task">
      <Story lines={script.story} />
      {!isOwnMode && (
        <p>
          You play it in <code>{lab.mode}</code>; its own mode is <code>{script.definition.mode}</code>.
        </p>
      )}
      {script.kind === 'scenario' ? (
        <Question key={lab.id} scenario={script} onShow={() => waitUntil(Math.max(script.until, state.now))} />
      ) : (
        <>
          <p role="status" className={styles.verdict}>
            {script.isReached(state) ? (
              <span key="reached" data-right="true">
                <Icon shape="right" /> Goal reached.
              </span>
            ) : (
              <span key="open">Goal not reached yet.</span>
            )}
          </p>
          <details>
            <summary>Hint</summary>
            <p>{script.hint}</p>
          </details>
        </>
      )}
    </section>
  );
}

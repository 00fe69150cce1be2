import {useId, useState, type ReactNode} from 'react';
import styles from './board.module.css';
import type {Stage} from './definition';
import {InsideStage} from './InsideStage';
import {definitionOf, insideOf, liveIn, waitingFor} from './look';
import {rollbackTargets} from './rollback';
import {Token} from './Token';
import type {LabHandle} from './usePipelineLab';
import {nameOf, whyWaiting} from './words';

type Props = {readonly stage: Stage; readonly isFirst: boolean; readonly handle: LabHandle};

/** A stage: the transition in front of it, who waits there, who is inside, what is live, and the way back. */
export function StageCard({stage, isFirst, handle}: Props): ReactNode {
  const {state, act} = handle;
  const {name} = stage;
  const isClosed = state.closed.includes(name);
  const waiting = waitingFor(state, name);
  const inside = insideOf(state, name);
  const live = liveIn(state, name);
  const id = useId();
  return (
    <li className={styles.place}>
      {!isFirst && (
        <div className={styles.door}>
          <button
            type="button"
            className={styles.small}
            aria-pressed={isClosed}
            onClick={() => act({type: isClosed ? 'enable' : 'disable', stage: name})}
          >
            {/* The words stay, or a pressed button would say the opposite of what it is. */}
            Disable <span className={styles.unseen}>the transition into {name}</span>
          </button>
          <span className={styles.doorState}>{isClosed ? '✕ Disabled' : '→ Enabled'}</span>
        </div>
      )}
      {waiting.length > 0 && (
        <div className={styles.waiting}>
          <span>{`Wait in front of ${name}, ${whyWaiting(state, name)}:`}</span>
          <ul className={styles.tokens} aria-label={`In front of ${name}`}>
            {waiting.map((execution) => (
              <li key={execution.id}>
                <Token execution={execution} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <section className={styles.stage} aria-labelledby={id} data-busy={inside.length > 0}>
        <h3 id={id} className={styles.name}>
          {name}
        </h3>
        <p className={styles.hint}>{lockText(definitionOf(state).mode === 'PARALLEL', inside.length)}</p>
        {inside.map((execution) => (
          <InsideStage key={execution.id} execution={execution} handle={handle} />
        ))}
        {inside.length === 0 && <p className={styles.hint}>{stage.actions.map(describe).join(', ')}</p>}
        {live !== undefined && (
          <p className={styles.live}>
            Live: <strong>{`commit ${live}`}</strong>
          </p>
        )}
        {!isFirst && <Rollback stage={name} handle={handle} />}
      </section>
    </li>
  );
}

/** Choose a target, roll the stage back to it. Not there before anything has succeeded in the stage. */
function Rollback({stage, handle: {state, act}}: {readonly stage: string; readonly handle: LabHandle}): ReactNode {
  const targets = state.executions.filter(({runs}) =>
    runs.some((run) => run.stage === stage && run.status === 'Succeeded'),
  );
  const [picked, setPicked] = useState<number>();
  const id = useId();
  // The one that is live succeeded last; who goes back means the one before it.
  const fallback = rollbackTargets(state, stage).at(-2) ?? targets[0];
  const target = targets.find((one) => one.id === picked) ?? fallback;
  return target === undefined ? null : (
    <div className={styles.rollback}>
      <label htmlFor={id}>
        Roll back <span className={styles.unseen}>{stage}</span> to
      </label>
      <select id={id} value={target.id} onChange={(event) => setPicked(Number(event.currentTarget.value))}>
        {targets.map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one)}
          </option>
        ))}
      </select>
      <button type="button" className={styles.small} onClick={() => act({type: 'rollback', stage, target: target.id})}>
        Roll back <span className={styles.unseen}>{stage}</span>
      </button>
    </div>
  );
}

function lockText(isParallel: boolean, inside: number): string {
  if (isParallel) {
    return inside === 0 ? 'No lock in this mode.' : `No lock in this mode; ${inside} inside.`;
  }
  return inside === 0 ? 'Free.' : 'Locked.';
}

function describe({name, category, minutes, runOrder}: Stage['actions'][number]): string {
  const time = category === 'Approval' ? `waits ${minutes} min` : category === 'Source' ? 'seconds' : `${minutes} min`;
  return `${name} (${time}${runOrder === 1 ? '' : `, runOrder ${runOrder}`})`;
}

import {useId, type ReactNode} from 'react';
import {ArtifactFlow} from './ArtifactFlow';
import styles from './board.module.css';
import {actionGroups, type Stage} from './definition';
import {Door} from './Door';
import {InsideStage} from './InsideStage';
import {Live} from './Live';
import {definitionOf, insideOf, waitingFor} from './look';
import {Rollback} from './Rollback';
import {StageSettings} from './StageSettings';
import {Token} from './Token';
import type {LabHandle} from './usePipelineLab';
import {whyWaiting} from './words';

type Props = {readonly stage: Stage; readonly isFirst: boolean; readonly handle: LabHandle};

/** A stage: the transition in front of it, who waits there, who is inside, what is live, and the way back. */
export function StageCard({stage, isFirst, handle}: Props): ReactNode {
  const {state} = handle;
  const {name} = stage;
  const waiting = waitingFor(state, name);
  const inside = insideOf(state, name);
  const groups = actionGroups(stage);
  const id = useId();
  return (
    <li className={styles.place}>
      {!isFirst && <Door stage={name} handle={handle} />}
      {waiting.length > 0 && (
        <div className={styles.waiting} data-closed={state.closed.includes(name)}>
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
        {inside.length === 0 && (
          <ul className={styles.actions} aria-label={`Actions of ${name}`}>
            {groups.flat().map((action) => (
              <li key={action.name} className={styles.hint}>
                {describe(action, groups.length > 1)} <ArtifactFlow action={action} />
              </li>
            ))}
          </ul>
        )}
        <StageSettings stage={stage} />
        <Live stage={name} state={state} />
        {!isFirst && <Rollback stage={name} handle={handle} />}
      </section>
    </li>
  );
}

function lockText(isParallel: boolean, inside: number): string {
  if (isParallel) {
    return inside === 0 ? 'No lock in this mode.' : `No lock in this mode; ${inside} inside.`;
  }
  return inside === 0 ? 'Free.' : 'Locked.';
}

function describe({name, category, minutes, runOrder}: Stage['actions'][number], inGroups: boolean): string {
  const time = category === 'Approval' ? `waits ${minutes} min` : category === 'Source' ? 'seconds' : `${minutes} min`;
  return `${name} (${time}${inGroups ? `, runOrder ${runOrder}` : ''})`;
}

import {useId, type ReactNode} from 'react';
import {Meter} from '../../ui/Meter';
import {Fleet} from './Fleet';
import {capacityOf, requestsByRevision} from './look';
import styles from './situation.module.css';
import type {Deployment, LabState} from './state';
import type {Platform} from './strategies';
import {strategyTitle} from './tell';
import {Versions} from './Versions';
import {capacityText, deploymentName, deploymentText, sharesText, thingOn} from './words';

/** The lab's plain model of load. */
const PER_MINUTE = 60;

/** A rollback and what it rolls back stand side by side; those before are in the table. */
const MOST_SHOWN = 2;

/** One configuration at one moment: how its deployment stands, how much capacity is left, and which versions answer. */
export function Situation({state}: {readonly state: LabState}): ReactNode {
  const id = useId();
  const {setup} = state;
  const isServer = setup.platform === 'server';
  const {serving, full} = capacityOf(state);
  const requests = [...requestsByRevision(state, PER_MINUTE)].sort(([one], [other]) => one - other);
  return (
    <article className={styles.side} aria-labelledby={id}>
      <h3 id={id} className={styles.strategy}>
        {strategyTitle(setup)}
      </h3>
      {state.deployments.length === 0 ? (
        <p className={styles.deployments}>No deployment yet</p>
      ) : (
        <ul className={styles.deployments}>
          {state.deployments.slice(-MOST_SHOWN).map((deployment) => (
            <li key={deployment.id}>
              <span>{standing(deployment, setup.platform)}</span>
            </li>
          ))}
        </ul>
      )}
      {isServer && (
        <div className={styles.capacity}>
          <span>{capacityText(state)}</span>
          <span className={styles.meter}>
            <Meter share={full === 0 ? 0 : serving / full} label="Capacity" />
          </span>
        </div>
      )}
      {isServer ? <Fleet state={state} /> : <Versions state={state} />}
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt>Answering now</dt>
          <dd>
            <span>{sharesText(state)}</span>
          </dd>
        </div>
        <div className={styles.fact}>
          <dt>Requests so far, at {PER_MINUTE} a minute</dt>
          <dd>
            <span>
              {requests.length === 0
                ? 'none'
                : requests
                    .map(([revision, count]) => `${thingOn(setup.platform)} ${revision}: ${Math.round(count)}`)
                    .join(', ')}
            </span>
          </dd>
        </div>
      </dl>
    </article>
  );
}

/** A deployment in a line: what it deploys, how it stands, and why. */
function standing(deployment: Deployment, platform: Platform): string {
  const {id, revision, rollbackOf} = deployment;
  const back = rollbackOf === undefined ? '' : `, rolls back ${deploymentName(rollbackOf)}`;
  return `${deploymentName(id)} (${thingOn(platform)} ${revision}${back}): ${deploymentText(deployment)}`;
}

import {useId, type ReactNode} from 'react';
import {Meter} from '../../ui/Meter';
import {Fleet} from './Fleet';
import {capacityOf, requestsByRevision} from './look';
import styles from './situation.module.css';
import type {LabState} from './state';
import {strategyName} from './tell';
import {Versions} from './Versions';
import {capacityText, deploymentName, deploymentText, sharesText, thingOn} from './words';

/** The lab's plain model of load. */
const PER_MINUTE = 60;

/** One configuration at one moment: how its deployment stands, how much capacity is left, and which versions answer. */
export function Situation({state}: {readonly state: LabState}): ReactNode {
  const id = useId();
  const {setup} = state;
  const isServer = setup.platform === 'server';
  const last = state.deployments.at(-1);
  const {serving, full} = capacityOf(state);
  const requests = [...requestsByRevision(state, PER_MINUTE)].sort(([one], [other]) => one - other);
  return (
    <article className={styles.side} aria-labelledby={id}>
      <h3 id={id} className={styles.strategy}>
        {strategyName(setup)}
      </h3>
      <p>
        <span>
          {last
            ? `${deploymentName(last.id)} (${thingOn(setup.platform)} ${last.revision}): ${deploymentText(last)}`
            : 'No deployment yet'}
        </span>
      </p>
      {isServer && (
        <div className={styles.capacity}>
          <Meter share={full === 0 ? 0 : serving / full} label="Capacity" />
          <p>
            <span>{capacityText(state)}</span>
          </p>
        </div>
      )}
      {isServer ? <Fleet state={state} /> : <Versions state={state} />}
      <dl className={styles.facts}>
        <dt>Requests go to</dt>
        <dd>
          <span>{sharesText(state)}</span>
        </dd>
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
      </dl>
    </article>
  );
}

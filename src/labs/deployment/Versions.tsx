import type {ReactNode} from 'react';
import {Meter} from '../../ui/Meter';
import {percent} from '../../lib/percent';
import styles from './fleet.module.css';
import {activeOf, momentOf} from './look';
import type {LabState} from './state';

/** Two versions side by side on Lambda or ECS: who is there, and which share of the traffic each has. */
export function Versions({state}: {readonly state: LabState}): ReactNode {
  const {traffic, setup, originalEndsAt} = state;
  const {shares} = momentOf(state);
  const thing = setup.platform === 'ecs' ? 'Task set of version' : 'Function version';
  const versions = [traffic.stable, ...(traffic.candidate === undefined ? [] : [traffic.candidate])];
  const event = activeOf(state)?.event;
  return (
    <>
      <ul className={styles.fleet}>
        {versions.map((version) => (
          <li key={version} className={styles.cell}>
            <span className={styles.number}>{`${thing} ${version}`}</span>
            <Meter share={shares[version] ?? 0} label={`Share of version ${version}`} />
            <span className={styles.state}>{percent(shares[version] ?? 0)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.model}>
        <span>
          {event === undefined ? 'No lifecycle event is under way.' : `Under way: ${event}.`}
          {originalEndsAt === undefined ? '' : ` The original task set stands until minute ${originalEndsAt}.`}
        </span>
      </p>
    </>
  );
}

import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Icon} from '../../ui/Icon';
import {EventWords} from './EventWords';
import styles from './fleet.module.css';
import {presentHosts} from './look';
import {isBlueGreen, isZonal} from './setup';
import type {Host, LabState} from './state';
import {hostReason, hostState, hostTone} from './words';

const SETS: Readonly<Record<Host['set'], string>> = {
  original: 'Originals',
  replacement: 'Replacements',
  launched: 'Launched meanwhile',
};
const SIGNS = {serves: 'right', works: 'arrow', failed: 'wrong', out: 'partly'} as const;

/** Servers as cells: number, revision and state in words. */
export function Fleet({state}: {readonly state: LabState}): ReactNode {
  const hosts = presentHosts(state);
  const sets = (['original', 'replacement', 'launched'] as const).filter((set) =>
    hosts.some((host) => host.set === set),
  );
  return (
    <>
      {sets.map((set) => (
        <div key={set}>
          {(isBlueGreen(state.setup) || sets.length > 1) && <p className={styles.set}>{SETS[set]}</p>}
          <ul className={styles.fleet} aria-label={SETS[set]}>
            {hosts
              .filter((host) => host.set === set)
              .map((host) => (
                <Cell key={host.id} host={host} state={state} />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Cell({host, state}: {readonly host: Host; readonly state: LabState}): ReactNode {
  const tone = hostTone(host);
  const reason = hostReason(state, host);
  return (
    <li className={clsx(styles.cell, styles[tone], reason !== undefined && styles.long)}>
      <span className={styles.number}>
        <Icon shape={SIGNS[tone]} /> {host.id}
        {isZonal(state.setup) && ` (zone ${host.zone})`}
      </span>
      <span className={styles.revision}>
        {host.revision === undefined ? 'nothing installed' : `revision ${host.revision}`}
      </span>
      <span className={styles.state}>
        <EventWords text={hostState(host)} />
        {reason !== undefined && <span className={styles.reason}>{`: ${reason}`}</span>}
      </span>
    </li>
  );
}

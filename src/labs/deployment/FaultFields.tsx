import {useRef, useState, type ReactNode, type Ref} from 'react';
import {PickField, TickField} from './Fields';
import {ECS_EVENTS, eventsFor, isScriptable, LAMBDA_EVENTS, SERVER_EVENTS, type LifecycleEvent} from './hooks';
import {hasLoadBalancer, isBlueGreen, type Fault, type Setup} from './setup';
import styles from './setup.module.css';
import {faultLine} from './tell';
import {thingOn} from './words';
import {MarkedLine} from '../bench/MarkedLine';

type Props = {readonly setup: Setup; readonly change: (parts: Partial<Setup>) => void};

const REVISIONS = ['1', '2', '3', '4'] as const;

/** What fails, of which revision, and where; and which instances are stopped. */
export function FaultFields({setup, change}: Props): ReactNode {
  const {faults, platform, stopped} = setup;
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const takeOut = (fault: Fault, index: number) => {
    // The lines below move up, and the next fault has this button; under the last, the focus goes up, or to where a fault is made.
    if (index === faults.length - 1) {
      (list.current?.querySelectorAll('button')[index - 1] ?? add.current)?.focus();
    }
    change({faults: faults.filter((one) => one !== fault)});
  };
  return (
    <fieldset className={styles.group}>
      <legend>What fails</legend>
      {faults.length === 0 ? (
        <p className={styles.sum}>Nothing fails.</p>
      ) : (
        <ul ref={list} className={styles.faults}>
          {faults.map((fault, index) => (
            <li key={index}>
              <span>
                <MarkedLine text={faultLine(setup, fault)} />
              </span>{' '}
              <button
                type="button"
                className={styles.small}
                aria-label={`Take out: ${faultLine(setup, fault).replaceAll('`', '')}`}
                onClick={() => takeOut(fault, index)}
              >
                Take out
              </button>
            </li>
          ))}
        </ul>
      )}
      <NewFault key={platform} addButton={add} setup={setup} onAdd={(fault) => change({faults: [...faults, fault]})} />
      {platform === 'server' && !isBlueGreen(setup) && (
        <HostTicks
          legend="Stopped instances"
          ids={numbersTo(setup.instances)}
          ticked={stopped}
          onTick={(ids) => change({stopped: ids})}
        />
      )}
    </fieldset>
  );
}

type NewProps = {
  readonly setup: Setup;
  readonly onAdd: (fault: Fault) => void;
  readonly addButton: Ref<HTMLButtonElement>;
};

function NewFault({setup, onAdd, addButton}: NewProps): ReactNode {
  const events = eventsOf(setup);
  const [picked, setPicked] = useState<LifecycleEvent>(
    setup.platform === 'server' ? 'ApplicationStop' : 'BeforeAllowTraffic',
  );
  const event = events.includes(picked) ? picked : (events[0] ?? 'AllowTraffic');
  const [revision, setRevision] = useState<(typeof REVISIONS)[number]>('2');
  const [where, setWhere] = useState<'all' | 'some'>('all');
  const [hosts, setHosts] = useState<readonly number[]>([]);
  const [silent, setSilent] = useState(false);
  const isServer = setup.platform === 'server';
  const isAll = !isServer || where === 'all' || hosts.length === 0;
  const most = isBlueGreen(setup) ? 2 * setup.instances : setup.instances;
  return (
    <>
      <PickField label="Event" value={event} choices={events} onPick={setPicked} />
      <PickField label={`Of ${thingOn(setup.platform)}`} value={revision} choices={REVISIONS} onPick={setRevision} />
      {isServer && (
        <PickField
          label="Where"
          value={where}
          choices={['all', 'some']}
          show={(name) => (name === 'all' ? 'every instance' : 'some instances')}
          onPick={setWhere}
        />
      )}
      {isServer && where === 'some' && (
        <HostTicks
          legend={isBlueGreen(setup) ? `Fails on (replacements from ${setup.instances + 1})` : 'Fails on'}
          ids={numbersTo(most)}
          ticked={hosts}
          onTick={setHosts}
        />
      )}
      {!isServer && isScriptable(event) && (
        <TickField label="The function never reports" isOn={silent} onTick={setSilent} />
      )}
      <p className={styles.field}>
        <button
          ref={addButton}
          type="button"
          className={styles.add}
          onClick={() =>
            onAdd({
              event,
              revision: Number(revision),
              hosts: isAll ? 'all' : hosts,
              silent: !isServer && silent && isScriptable(event),
            })
          }
        >
          Let it fail
        </button>
      </p>
    </>
  );
}

type TicksProps = {
  readonly legend: string;
  readonly ids: readonly number[];
  readonly ticked: readonly number[];
  readonly onTick: (ids: readonly number[]) => void;
};

function HostTicks({legend, ids, ticked, onTick}: TicksProps): ReactNode {
  return (
    <fieldset className={styles.ticks}>
      <legend>{legend}</legend>
      {ids.map((id) => (
        <TickField
          key={id}
          label={String(id)}
          isOn={ticked.includes(id)}
          onTick={(isOn) => onTick(ids.filter((one) => (one === id ? isOn : ticked.includes(one))))}
        />
      ))}
    </fieldset>
  );
}

function eventsOf(setup: Setup): readonly LifecycleEvent[] {
  if (setup.platform === 'server') {
    return hasLoadBalancer(setup) ? SERVER_EVENTS : eventsFor('in-place', false);
  }
  return setup.platform === 'ecs' ? ECS_EVENTS : LAMBDA_EVENTS;
}

function numbersTo(most: number): readonly number[] {
  return Array.from({length: most}, (_because, index) => index + 1);
}

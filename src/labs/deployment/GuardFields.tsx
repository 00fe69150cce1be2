import type {ReactNode} from 'react';
import {NumberField, PickField, TickField} from './Fields';
import {BOUNDS, isBlueGreen, ROLLBACK_TRIGGERS, type Setup} from './setup';
import styles from './setup.module.css';

type Props = {readonly setup: Setup; readonly change: (parts: Partial<Setup>) => void};

const FIRST_ALARM = 6;

/** Alarm, rollback, and what becomes of instances that were launched meanwhile. */
export function GuardFields({setup, change}: Props): ReactNode {
  const {rollback, alarm, alarmAt} = setup;
  return (
    <fieldset className={styles.group}>
      <legend>Alarm and rollback</legend>
      <TickField label="Alarm attached to the group" isOn={alarm} onTick={(isOn) => change({alarm: isOn})} />
      <TickField
        label="Alarm goes off by itself"
        isOn={alarmAt !== undefined}
        onTick={(isOn) => change({alarmAt: isOn ? FIRST_ALARM : undefined})}
      />
      {alarmAt !== undefined && (
        <NumberField
          label="Alarm in minute"
          value={alarmAt}
          bounds={BOUNDS.alarmAt}
          onValue={(minute) => change({alarmAt: minute})}
        />
      )}
      {ROLLBACK_TRIGGERS.map((trigger) => (
        <TickField
          key={trigger}
          label={`Roll back on ${trigger}`}
          isOn={rollback.includes(trigger)}
          onTick={(isOn) =>
            change({rollback: ROLLBACK_TRIGGERS.filter((one) => (one === trigger ? isOn : rollback.includes(one)))})
          }
        />
      ))}
      {setup.platform === 'server' && !isBlueGreen(setup) && (
        <PickField
          label="Outdated instances"
          value={setup.outdated}
          choices={['UPDATE', 'IGNORE']}
          onPick={(outdated) => change({outdated})}
        />
      )}
    </fieldset>
  );
}

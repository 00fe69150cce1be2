import type {ReactNode} from 'react';
import {NumberField, PickField, TickField} from './Fields';
import {MinimumFields} from './MinimumFields';
import {BOUNDS, isBlueGreen, isZonal, type Setup} from './setup';
import styles from './setup.module.css';
import {CUSTOM, PLATFORMS, strategiesFor, type Platform} from './strategies';
import {batchWords, shiftWords, strategyName} from './tell';

type Props = {readonly setup: Setup; readonly change: (parts: Partial<Setup>) => void};

const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  server: 'EC2 servers',
  lambda: 'AWS Lambda',
  ecs: 'Amazon ECS',
};

/** Where the deployment goes, and how fast. */
export function StrategyFields({setup, change}: Props): ReactNode {
  const {platform, strategy} = setup;
  return (
    <fieldset className={styles.group}>
      <legend>Deployment</legend>
      <PickField
        label="Platform"
        value={platform}
        choices={PLATFORMS}
        show={(name) => PLATFORM_NAMES[name]}
        onPick={(picked) => change({platform: picked})}
      />
      <PickField
        label="Deployment configuration"
        value={strategy}
        choices={strategiesFor(platform)}
        show={(name) => strategyName({strategy: name})}
        onPick={(picked) => change({strategy: picked})}
      />
      {platform !== 'server' && <p className={styles.sum}>{shiftWords(setup)}</p>}
      {strategy === CUSTOM && platform !== 'server' && <ShiftFields setup={setup} change={change} />}
      {strategy === CUSTOM && platform === 'server' && (
        <MinimumFields label="Stay healthy" minimum={setup.minimum} onMinimum={(minimum) => change({minimum})} />
      )}
      {platform === 'server' && <ServerFields setup={setup} change={change} />}
      {platform === 'ecs' && (
        <NumberField
          label="Original task set ends after (minutes)"
          value={setup.terminateMinutes}
          bounds={BOUNDS.terminateMinutes}
          onValue={(terminateMinutes) => change({terminateMinutes})}
        />
      )}
    </fieldset>
  );
}

function ShiftFields({setup: {shift}, change}: Props): ReactNode {
  return (
    <>
      <PickField
        label="Shift"
        value={shift.type}
        choices={['canary', 'linear']}
        onPick={(type) => change({shift: {...shift, type}})}
      />
      <NumberField
        label="Step (percent)"
        value={shift.percent}
        bounds={BOUNDS.stepPercent}
        onValue={(percent) => change({shift: {...shift, percent}})}
      />
      <NumberField
        label="Interval (minutes)"
        value={shift.minutes}
        bounds={BOUNDS.stepMinutes}
        onValue={(minutes) => change({shift: {...shift, minutes}})}
      />
    </>
  );
}

function ServerFields({setup, change}: Props): ReactNode {
  return (
    <>
      <PickField
        label="Type"
        value={setup.type}
        choices={['in-place', 'blue-green']}
        onPick={(type) => change({type})}
      />
      <NumberField
        label="Instances"
        value={setup.instances}
        bounds={BOUNDS.instances}
        onValue={(instances) => change({instances})}
      />
      <p className={styles.sum}>{batchWords(setup)}</p>
      {isBlueGreen(setup) ? (
        <BlueGreenFields setup={setup} change={change} />
      ) : (
        <TickField label="Load balancer" isOn={setup.loadBalancer} onTick={(loadBalancer) => change({loadBalancer})} />
      )}
      <TickField label="First deployment ever" isOn={setup.first} onTick={(first) => change({first})} />
      {setup.strategy === CUSTOM && !isBlueGreen(setup) && <ZoneFields setup={setup} change={change} />}
    </>
  );
}

function BlueGreenFields({setup, change}: Props): ReactNode {
  return (
    <>
      <PickField
        label="Rerouting"
        value={setup.reroute}
        choices={['at-once', 'by-hand']}
        show={(name) => (name === 'at-once' ? 'at once' : 'by hand')}
        onPick={(reroute) => change({reroute})}
      />
      {setup.reroute === 'by-hand' && (
        <NumberField
          label="Confirm within (minutes)"
          value={setup.rerouteMinutes}
          bounds={BOUNDS.rerouteMinutes}
          onValue={(rerouteMinutes) => change({rerouteMinutes})}
        />
      )}
      <TickField label="Terminate the originals" isOn={setup.terminate} onTick={(terminate) => change({terminate})} />
      {setup.terminate && (
        <NumberField
          label="Terminate after (minutes)"
          value={setup.terminateMinutes}
          bounds={BOUNDS.terminateMinutes}
          onValue={(terminateMinutes) => change({terminateMinutes})}
        />
      )}
    </>
  );
}

function ZoneFields({setup, change}: Props): ReactNode {
  return (
    <>
      <TickField label="Zone by zone" isOn={setup.zonal} onTick={(zonal) => change({zonal})} />
      {isZonal(setup) && (
        <>
          <NumberField label="Zones" value={setup.zones} bounds={BOUNDS.zones} onValue={(zones) => change({zones})} />
          <NumberField
            label="Watch between zones (minutes)"
            value={setup.monitorMinutes}
            bounds={BOUNDS.monitorMinutes}
            onValue={(monitorMinutes) => change({monitorMinutes})}
          />
          <MinimumFields
            label="Stay in a zone"
            minimum={setup.zoneMinimum}
            onMinimum={(zoneMinimum) => change({zoneMinimum})}
          />
        </>
      )}
    </>
  );
}

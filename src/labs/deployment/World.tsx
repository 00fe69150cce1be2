import {useState, type ReactNode} from 'react';
import bench from '../bench/bench.module.css';
import {ControlGroup} from '../bench/ControlGroup';
import {TickField} from './Fields';
import {activeOf} from './look';
import {isBlueGreen} from './setup';
import type {LabHandle} from './useDeploymentLab';
import {thingOn} from './words';

const MOST_REVISIONS = 9;

type Props = {
  readonly handle: LabHandle;
  /** Folds the group until it is needed. */
  readonly canFold: boolean;
};

/** What people, the alarm and Auto Scaling do. */
export function World({handle, canFold}: Props): ReactNode {
  const {state, act, lab} = handle;
  const [ignoreStop, setIgnoreStop] = useState(false);
  const {platform} = lab.setup;
  const active = activeOf(state);
  const isServer = platform === 'server';
  const newest = Math.max(1, ...state.deployments.map(({revision}) => revision));
  const revision = Math.min(MOST_REVISIONS, newest + 1);
  const again = isServer && newest > 1 ? [newest, newest - 1] : [];
  const isReady = active?.status === 'Ready';
  // A group of the reader's own waits for somebody to deploy, and a deployment that is ready for somebody to reroute.
  const isOpen = canFold ? lab.scenario === undefined || isReady : undefined;
  return (
    <ControlGroup label="From outside" isOpen={isOpen}>
      <button
        type="button"
        className={bench.secondary}
        aria-disabled={active !== undefined}
        onClick={() => act({type: 'deploy', revision, ignoreStop: isServer && ignoreStop})}
      >
        <span>
          Deploy {thingOn(platform)} {revision}
        </span>
      </button>
      {again.map((revision, index) => (
        // The newest and the one before keep their buttons when a newer one comes, and so the focus.
        <button
          key={index}
          type="button"
          className={bench.secondary}
          aria-disabled={active !== undefined}
          onClick={() => act({type: 'deploy', revision, ignoreStop})}
        >
          <span>Deploy revision {revision} again</span>
        </button>
      ))}
      {isServer && <TickField label="--ignore-application-stop-failures" isOn={ignoreStop} onTick={setIgnoreStop} />}
      {isBlueGreen(lab.setup) && lab.setup.reroute === 'by-hand' && (
        // It stays when it is pressed, and with it the focus.
        <button
          type="button"
          className={bench.secondary}
          aria-disabled={!isReady}
          onClick={() => act({type: 'reroute'})}
        >
          Reroute traffic
        </button>
      )}
      <button type="button" className={bench.secondary} onClick={() => act({type: 'alarm'})}>
        Set off the alarm
      </button>
      <button
        type="button"
        className={bench.secondary}
        aria-disabled={active === undefined}
        onClick={() => act({type: 'stop', rollBack: false})}
      >
        Stop
      </button>
      <button
        type="button"
        className={bench.secondary}
        aria-disabled={active === undefined}
        onClick={() => act({type: 'stop', rollBack: true})}
      >
        Stop and roll back
      </button>
      {isServer && !isBlueGreen(lab.setup) && (
        <button type="button" className={bench.secondary} onClick={() => act({type: 'launch'})}>
          Launch an instance
        </button>
      )}
    </ControlGroup>
  );
}

import {logged, versionInCharge} from './look';
import {notesOn} from './notes';
import {thingOn} from './words';
import {isBlueGreen} from './setup';
import {roundsFor} from './rounds';
import type {Creator, Deployment, Host, LabState} from './state';

type Order = {
  readonly creator: Creator;
  readonly revision: number;
  readonly ignoreStop?: boolean;
  /** Numbers of the servers, where they are not the whole group. */
  readonly only?: readonly number[];
  readonly rollbackOf?: number;
  readonly because?: string;
};

/** Creates a deployment; what it does begins when the lab settles. */
export function begin(state: LabState, order: Order): LabState {
  const {creator, revision, only, rollbackOf, because} = order;
  const provisioned = creator === 'user' && isBlueGreen(state.setup) ? withReplacements(state) : state;
  const deployment: Deployment = {
    id: state.deployments.length + 1,
    creator,
    revision,
    status: 'InProgress',
    began: state.now,
    ignoreStop: order.ignoreStop ?? false,
    rounds: state.setup.platform === 'server' ? roundsFor(provisioned, creator, only) : [],
    ...(rollbackOf !== undefined && {rollbackOf}),
  };
  const traffic =
    state.setup.platform !== 'server' && creator === 'user'
      ? {stable: versionInCharge(state.traffic) ?? state.traffic.stable, candidate: revision, share: 0}
      : state.traffic;
  const told = [
    because ?? `${thingOn(state.setup.platform)} ${revision}, creator ${creator}`,
    ...notesOn(provisioned, deployment),
  ].join('; ');
  return logged(
    {...provisioned, traffic, deployments: [...state.deployments, deployment]},
    {deployment: deployment.id, state: 'Created', because: told},
  );
}

/** As many replacements as originals; servers of former deployments that serve nothing leave the picture. */
function withReplacements(state: LabState): LabState {
  const kept = state.hosts.map((host): Host => {
    const isLive = !host.gone && host.inService;
    return isLive ? {...host, set: 'original', endsAt: undefined} : {...host, gone: true};
  });
  const fresh = Array.from({length: state.setup.instances}, (_, index) =>
    freshHost(state.hosts.length + 1 + index, 'replacement', state.setup.zones),
  );
  return {...state, hosts: [...kept, ...fresh]};
}

/** A server on which nothing has been deployed yet: unhealthy by CodeDeploy's record. Its zone follows its number. */
export function freshHost(id: number, set: Host['set'], zones: number): Host {
  return {
    id,
    zone: 'abc'.charAt((id - 1) % zones),
    set,
    healthy: false,
    stopped: false,
    inService: false,
    gone: false,
  };
}

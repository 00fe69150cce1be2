import {shareAt} from './traffic';
import {isBlueGreen} from './setup';
import {shiftOf} from './strategies';
import type {Deployment, Host, LabState, LogEntry, Moment} from './state';

/** The deployment under way that people start or that rolls one back; those of single launched instances run beside it. */
export function activeOf(state: LabState): Deployment | undefined {
  return state.deployments.find((deployment) => isUnderWay(deployment) && deployment.creator !== 'autoscaling');
}

/** Whether a deployment has not ended. */
export function isUnderWay({status}: Deployment): boolean {
  return status === 'InProgress' || status === 'Ready';
}

/** The deployment of that number. */
export function deploymentOf(state: LabState, id: number): Deployment | undefined {
  return state.deployments.find((deployment) => deployment.id === id);
}

/** The server of that number. */
export function hostOf(state: LabState, id: number): Host | undefined {
  return state.hosts.find((host) => host.id === id);
}

/** Servers that exist. */
export function presentHosts(state: LabState): readonly Host[] {
  return state.hosts.filter(({gone}) => !gone);
}

/**
 * Whether a server answers requests, in the lab's plain model: it is healthy by CodeDeploy's record, runs, nothing is done to it, and
 * it is in service. What an instance answers whose deployment failed isn't documented, so it counts as answering nothing.
 */
export function isServing({gone, healthy, stopped, task, inService}: Host): boolean {
  return !gone && healthy && !stopped && task === undefined && inService;
}

/** Servers that answer, and how many there are when all do. In a blue/green deployment that is the size of one side. */
export function capacityOf(state: LabState): {readonly serving: number; readonly full: number} {
  const serving = state.hosts.filter(isServing).length;
  const full = isBlueGreen(state.setup) ? state.setup.instances : presentHosts(state).length;
  return {serving, full};
}

/** The version that has all the traffic on Lambda or ECS; `undefined` where two share it. */
export function versionInCharge({stable, candidate, share}: LabState['traffic']): number | undefined {
  if (share === 0) {
    return stable;
  }
  return share === 1 ? candidate : undefined;
}

/** Share of traffic on the version that comes, 0 to 1. */
export function candidateShare(state: LabState): number {
  const active = activeOf(state);
  const shifts = active?.event === 'AllowTraffic' && active.since !== undefined && active.creator === 'user';
  return shifts
    ? shareAt(shiftOf(state.setup.strategy, state.setup.shift), state.now - (active.since ?? state.now))
    : state.traffic.share;
}

/** Which versions answer now: on servers, each that answers takes an equal share; on Lambda and ECS, the traffic is what it is. */
export function momentOf(state: LabState): Moment {
  if (state.setup.platform !== 'server') {
    const share = candidateShare(state);
    const {stable, candidate} = state.traffic;
    const shares = {
      ...(share < 1 && {[stable]: 1 - share}),
      ...(candidate !== undefined && share > 0 && {[candidate]: share}),
    };
    return {at: state.now, shares, serving: 1};
  }
  const serving = state.hosts.filter(isServing);
  const revisions = [...new Set(serving.flatMap(({revision}) => revision ?? []))];
  const shares = Object.fromEntries(
    revisions.map((one) => [one, serving.filter(({revision}) => revision === one).length / serving.length]),
  );
  return {at: state.now, shares, serving: serving.length};
}

/** Requests that each revision has answered by now, at `perMinute` requests a minute. */
export function requestsByRevision(state: LabState, perMinute: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  state.trail.forEach((moment, index) => {
    const minutes = (state.trail[index + 1]?.at ?? state.now) - moment.at;
    for (const [revision, share] of Object.entries(moment.shares)) {
      counts.set(Number(revision), (counts.get(Number(revision)) ?? 0) + share * minutes * perMinute);
    }
  });
  return counts;
}

/** The state with one more line in its log. */
export function logged(state: LabState, entry: Omit<LogEntry, 'at'>): LabState {
  return {...state, log: [...state.log, {at: state.now, ...entry}]};
}

/** The state with one deployment exchanged for its next self. */
export function withDeployment(state: LabState, deployment: Deployment): LabState {
  return {...state, deployments: state.deployments.map((one) => (one.id === deployment.id ? deployment : one))};
}

/** The state with some servers exchanged for their next selves. */
export function withHosts(state: LabState, change: (host: Host) => Host): LabState {
  return {...state, hosts: state.hosts.map(change)};
}

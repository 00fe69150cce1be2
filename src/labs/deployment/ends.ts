import type {LifecycleEvent} from './hooks';
import {scriptRevision} from './hosts';
import {deploymentOf, hostOf, isServing} from './look';
import type {Deployment, LabState} from './state';

/** Servers that run a revision well. */
export function updatedTo(state: LabState, revision: number): number {
  return state.hosts.filter((host) => !host.gone && host.healthy && host.revision === revision).length;
}

/** Servers that some deployment has tried to change. */
export function triedIn(state: LabState, deployment: number): number {
  const lines = state.log.filter((line) => line.deployment === deployment && line.event !== undefined);
  return new Set(lines.flatMap(({hosts}) => hosts ?? [])).size;
}

/** Revision whose script failed first in a deployment; `undefined` where none did. */
export function failedScript(state: LabState, deployment: number): number | undefined {
  const line = state.log.find((one) => one.deployment === deployment && one.event && one.state === 'Failed');
  const host = hostOf(state, line?.hosts?.[0] ?? 0);
  const [of, event] = [deploymentOf(state, deployment), line?.event];
  return host && of && event && event !== 'AllowTestTraffic' && event !== 'AfterAllowTestTraffic'
    ? scriptRevision(event, host, of)
    : undefined;
}

/** The automatic rollback; `undefined` where there was none. */
export function rollbackIn(state: LabState): Deployment | undefined {
  return state.deployments.find(({creator}) => creator === 'codeDeployRollback');
}

/** Largest share of requests that a revision had at any moment, 0 to 1. */
export function largestShare(state: LabState, revision: number): number {
  return Math.max(0, ...state.trail.map(({shares}) => shares[revision] ?? 0));
}

/** Share of requests that a revision has at the end, 0 to 1. */
export function lastShare(state: LabState, revision: number): number {
  return state.trail.at(-1)?.shares[revision] ?? 0;
}

/** Share of requests that a revision had in that minute, 0 to 1. */
export function shareInMinute(state: LabState, revision: number, minute: number): number {
  return state.trail.findLast(({at}) => at <= minute)?.shares[revision] ?? 0;
}

/** Whether an event ran on a server for a deployment. */
export function ranOn(state: LabState, deployment: number, event: LifecycleEvent, host: number): boolean {
  return state.log.some(
    (line) => line.deployment === deployment && line.event === event && (line.hosts ?? []).includes(host),
  );
}

/** Servers of a set that answer requests. */
export function servingOf(state: LabState, set: 'original' | 'replacement' | 'launched'): number {
  return state.hosts.filter((host) => host.set === set && isServing(host)).length;
}

/** Minutes that a deployment took. */
export function minutesOf(state: LabState, deployment: number): number {
  const found = deploymentOf(state, deployment);
  return (found?.ended ?? state.now) - (found?.began ?? 0);
}

/** Whether two shares are the same, but for what decimals lose. */
export function near(share: number, other: number): boolean {
  return Math.abs(share - other) < 0.001;
}

import type {LabEvent, Move} from './events';
import type {Fault, Setup} from './setup';
import {PLAIN} from './setup';

/** Somebody deploys a revision at that minute. */
export function deployAt(at: number, revision: number, ignoreStop = false): Move {
  return {at, event: {type: 'deploy', revision, ignoreStop}};
}

/** Something else happens at that minute. */
export function at(minute: number, type: Exclude<LabEvent['type'], 'deploy' | 'stop'>): Move {
  return {at: minute, event: {type}};
}

/** Somebody stops the deployment at that minute. */
export function stopAt(minute: number, rollBack = false): Move {
  return {at: minute, event: {type: 'stop', rollBack}};
}

/** An event fails, of a revision, on some servers or on all. */
export function fault(event: Fault['event'], revision: number, hosts: Fault['hosts'] = 'all', silent = false): Fault {
  return {event, revision, hosts, silent};
}

/** A group of servers, plain but for what is named. */
export function servers(parts: Partial<Setup> = {}): Setup {
  return {...PLAIN, ...parts};
}

/** A custom minimum in percent. */
export function percentStay(value: number): Pick<Setup, 'strategy' | 'minimum'> {
  return {strategy: 'Custom', minimum: {type: 'FLEET_PERCENT', value}};
}

/** A custom minimum as a number. */
export function hostsStay(value: number): Pick<Setup, 'strategy' | 'minimum'> {
  return {strategy: 'Custom', minimum: {type: 'HOST_COUNT', value}};
}

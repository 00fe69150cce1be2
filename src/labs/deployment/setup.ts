import type {LifecycleEvent} from './hooks';
import type {Minimum, Platform, Strategy} from './strategies';
import type {CustomShift} from './traffic';

/** Something that fails. It belongs to a revision: its script or function, or for CodeDeploy's own events, what it meets. */
export type Fault = {
  readonly event: LifecycleEvent;
  readonly revision: number;
  /** Numbers of instances; `all` on Lambda and ECS. */
  readonly hosts: 'all' | readonly number[];
  /** On Lambda and ECS: the function never reports, so the event fails after an hour. */
  readonly silent: boolean;
};

/** What starts an automatic rollback. Each is a setting of its own. [CD D7: SDK AutoRollbackEvent] */
export type RollbackTrigger = 'DEPLOYMENT_FAILURE' | 'DEPLOYMENT_STOP_ON_ALARM' | 'DEPLOYMENT_STOP_ON_REQUEST';

/** The triggers, in the order in which they are offered. */
export const ROLLBACK_TRIGGERS: readonly RollbackTrigger[] = [
  'DEPLOYMENT_FAILURE',
  'DEPLOYMENT_STOP_ON_ALARM',
  'DEPLOYMENT_STOP_ON_REQUEST',
];

/** A deployment group and what goes wrong in it. Fields of other platforms stay as they are and do nothing. */
export type Setup = {
  readonly platform: Platform;
  readonly strategy: Strategy;
  /** Of a custom configuration for servers. */
  readonly minimum: Minimum;
  /** Of a custom configuration for Lambda and ECS. */
  readonly shift: CustomShift;
  /** Servers only; Lambda and ECS are always blue/green. */
  readonly type: 'in-place' | 'blue-green';
  /** Servers at the beginning; of blue/green, on each side. */
  readonly instances: number;
  /** In-place only; the lab's blue/green group always has one, since AWS's pages disagree on whether it needs one. */
  readonly loadBalancer: boolean;
  /** Nothing has been deployed before, so there is no revision 1. */
  readonly first: boolean;
  /** Numbers of instances that are stopped. */
  readonly stopped: readonly number[];
  /** Zone by zone: in-place with a custom configuration. [CD/deployment-configurations-create] */
  readonly zonal: boolean;
  /** Availability Zones over which the instances are spread in turn. */
  readonly zones: number;
  readonly zoneMinimum: Minimum;
  /** Wait between two zones, in minutes. */
  readonly monitorMinutes: number;
  readonly faults: readonly Fault[];
  /** Triggers that are on. */
  readonly rollback: readonly RollbackTrigger[];
  /** Whether the alarm is attached to the deployment group. */
  readonly alarm: boolean;
  /** Minute at which the alarm goes off by itself. */
  readonly alarmAt?: number | undefined;
  /** Blue/green: whether somebody has to confirm the rerouting, and within how many minutes. */
  readonly reroute: 'at-once' | 'by-hand';
  readonly rerouteMinutes: number;
  /** Blue/green and ECS: whether the original side ends after so many minutes. ECS always ends it. */
  readonly terminate: boolean;
  readonly terminateMinutes: number;
  /** What becomes of instances that were launched meanwhile. UPDATE is AWS's default. */
  readonly outdated: 'UPDATE' | 'IGNORE';
};

/** Smallest and largest value of each number of a setup. */
export const BOUNDS = {
  instances: [1, 12],
  zones: [1, 3],
  hostCount: [0, 12],
  fleetPercent: [0, 100],
  stepPercent: [1, 99],
  // 99 waits of half an hour stay below the 50 hours that a Lambda deployment may take, so the lab needn't end one.
  stepMinutes: [1, 30],
  monitorMinutes: [0, 60],
  alarmAt: [0, 600],
  rerouteMinutes: [1, 60],
  terminateMinutes: [0, 240],
  revision: [1, 9],
} as const;

/** Ten healthy servers without a load balancer, one at a time, nothing goes wrong. */
export const PLAIN: Setup = {
  platform: 'server',
  strategy: 'OneAtATime',
  minimum: {type: 'FLEET_PERCENT', value: 75},
  shift: {type: 'canary', percent: 10, minutes: 20},
  type: 'in-place',
  instances: 10,
  loadBalancer: false,
  first: false,
  stopped: [],
  zonal: false,
  zones: 3,
  zoneMinimum: {type: 'FLEET_PERCENT', value: 0},
  monitorMinutes: 10,
  faults: [],
  rollback: [],
  alarm: false,
  reroute: 'at-once',
  rerouteMinutes: 10,
  terminate: true,
  terminateMinutes: 30,
  outdated: 'UPDATE',
};

/** Whether the group is on servers and blue/green. */
export function isBlueGreen({platform, type}: Setup): boolean {
  return platform === 'server' && type === 'blue-green';
}

/** Whether servers are behind a load balancer. */
export function hasLoadBalancer(setup: Setup): boolean {
  return isBlueGreen(setup) || setup.loadBalancer;
}

/** Whether a deployment goes zone by zone. */
export function isZonal({platform, type, strategy, zonal}: Setup): boolean {
  return platform === 'server' && type === 'in-place' && strategy === 'Custom' && zonal;
}

import type {LifecycleEvent, ServerEvent, TrafficEvent} from './hooks';
import type {Setup} from './setup';

/** [CD D1: SDK DeploymentStatus]; Created, Queued and Baking don't occur here. */
type DeploymentStatus = 'InProgress' | 'Ready' | 'Succeeded' | 'Failed' | 'Stopped';

/** Who created a deployment. [CD D1: SDK DeploymentCreator] */
export type Creator = 'user' | 'autoscaling' | 'codeDeployRollback' | 'CodeDeployAutoUpdate';

/** The events that a server goes through for a deployment. */
export type Task = {
  readonly deployment: number;
  readonly events: readonly ServerEvent[];
  /** Index of the event that runs. */
  readonly index: number;
  /** Minute at which it ends. */
  readonly until: number;
};

/** How the last deployment to a server ended. `Interrupted` is the lab's word: it was stopped on the way. */
type HostResult = {
  readonly deployment: number;
  readonly status: 'Succeeded' | 'Failed' | 'Interrupted';
  /** The event in which it ended, if not well. */
  readonly event?: ServerEvent;
};

/** One server. */
export type Host = {
  /** 1, 2, 3 …; AWS gives ids such as i-0a1b2c. */
  readonly id: number;
  readonly zone: string;
  /** The one in place, its replacement in a blue/green deployment, or launched by Auto Scaling. */
  readonly set: 'original' | 'replacement' | 'launched';
  /** Whose files are installed. */
  readonly revision?: number | undefined;
  /** The previous successful revision on this server; its archive is kept on disk. */
  readonly lastGood?: number | undefined;
  /** Instance health: whether the last deployment to it succeeded. [CD/instances-health] */
  readonly healthy: boolean;
  readonly stopped: boolean;
  /** Whether requests can reach it. */
  readonly inService: boolean;
  readonly task?: Task | undefined;
  readonly result?: HostResult | undefined;
  /** Minute at which it is terminated. */
  readonly endsAt?: number | undefined;
  readonly gone: boolean;
};

/** A part of a deployment: servers that go through the same events, in batches. */
export type Round = {
  readonly events: readonly ServerEvent[];
  /** What it does, for the log. */
  readonly name: string;
  /** Numbers of servers still to come, in order. */
  readonly pending: readonly number[];
  /** The batch under way. */
  readonly running: readonly number[];
  readonly total: number;
  /** Numbers of all servers that `total` counts, where the events take them out of service. */
  readonly fleet?: readonly number[];
  /** How many of `total` have to stay healthy. */
  readonly minimum: number;
  /** How many of `total` failed. Zones of one deployment count together. */
  readonly lost: number;
  readonly done: number;
  /** One zone with a minimum of its own. */
  readonly zone?: {readonly name: string; readonly total: number; readonly minimum: number; readonly lost: number};
  /** A single failure fails the deployment, whatever the configuration. */
  readonly strict: boolean;
  /** What is waited for before it begins. */
  readonly after?: {readonly type: 'monitor' | 'reroute'; readonly minutes: number} | undefined;
};

/** One deployment, shown as d-1, d-2 …. */
export type Deployment = {
  readonly id: number;
  readonly creator: Creator;
  readonly revision: number;
  readonly status: DeploymentStatus;
  readonly began: number;
  readonly ended?: number;
  readonly because?: string;
  readonly ignoreStop: boolean;
  /** On servers, what is left to do; the first is under way. */
  readonly rounds: readonly Round[];
  /** Minute until which it waits, between two rounds or for the end of `event`. */
  readonly until?: number | undefined;
  /** On Lambda and ECS, the event under way, and since when. */
  readonly event?: TrafficEvent | undefined;
  readonly since?: number | undefined;
  /** The deployment that it rolls back. */
  readonly rollbackOf?: number;
};

/** One line of the log. */
export type LogEntry = {
  readonly at: number;
  readonly deployment?: number;
  readonly event?: LifecycleEvent;
  /** Numbers of the servers it is about. */
  readonly hosts?: readonly number[];
  /** A status as AWS spells it, or what happened. */
  readonly state: string;
  readonly because?: string;
};

/** Which versions answer, from this minute on. */
export type Moment = {
  readonly at: number;
  /** Share of requests by revision, each 0 to 1; empty where nobody answers. */
  readonly shares: Readonly<Record<number, number>>;
  /** Servers in service; 1 on Lambda and ECS. */
  readonly serving: number;
};

/** The whole lab at one moment. */
export type LabState = {
  readonly setup: Setup;
  /** The clock, in minutes since the lab began. */
  readonly now: number;
  readonly hosts: readonly Host[];
  /** Lambda and ECS: the version in charge, the one that comes, and its share of the traffic, 0 to 1. */
  readonly traffic: {readonly stable: number; readonly candidate?: number | undefined; readonly share: number};
  /** ECS: minute at which the original task set is terminated. */
  readonly originalEndsAt?: number | undefined;
  /** Revision of the last successful deployment of the group. */
  readonly lastGood?: number | undefined;
  /** The alarm has gone off. */
  readonly alarmed: boolean;
  readonly deployments: readonly Deployment[];
  readonly log: readonly LogEntry[];
  readonly trail: readonly Moment[];
};

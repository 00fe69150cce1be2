import type {Definition} from './definition';

/** [E3: SDK-CP PipelineExecutionStatus] */
export type ExecutionStatus =
  'InProgress' | 'Stopping' | 'Stopped' | 'Succeeded' | 'Superseded' | 'Failed' | 'Cancelled';

/** [E3: SDK-CP; a stage may also be Skipped] */
export type StageStatus = 'InProgress' | 'Stopping' | 'Stopped' | 'Succeeded' | 'Failed' | 'Cancelled' | 'Skipped';

/** [E3: SDK-CP; an action may be Abandoned] */
export type ActionStatus = 'InProgress' | 'Succeeded' | 'Failed' | 'Abandoned';

/** One run of an action. */
export type ActionRun = {
  readonly name: string;
  readonly status: ActionStatus;
  /** Minute of the lab's clock at which it began. */
  readonly from: number;
  /** Minute at which it ends by itself; once it has ended, at which it did. */
  readonly until: number;
};

/** One execution's run through one stage. A retry is a run of its own. */
export type StageRun = {
  readonly stage: string;
  readonly status: StageStatus;
  readonly from: number;
  /** Minute at which it ended. */
  readonly until?: number;
  readonly actions: readonly ActionRun[];
  /** Minute at which the rules of the condition on success are through; there while they run. */
  readonly checkedAt?: number;
  /** A person set the condition on success aside. */
  readonly overridden?: boolean;
  /** The one automatic retry is used up. */
  readonly retried?: boolean;
};

/** Files that an action made, zipped in the artifact bucket. The bucket keeps them for each execution. [E8: CP/S3-artifact-encryption] */
export type Artifact = {
  readonly name: string;
  /** Id of the execution in which it was made. */
  readonly execution: number;
  /** Letter of the commit that it was made of. */
  readonly revision: string;
  /** Stage and action that made it, such as `Build/Build`. */
  readonly by: string;
  /** Minute at which it was made. */
  readonly at: number;
};

/** What started an execution. [E4: SDK-CP TriggerType] */
export type Trigger = 'CloudWatchEvent' | 'StartPipelineExecution' | 'ManualRollback' | 'AutomatedRollback';

/** One execution of the pipeline. */
export type Execution = {
  /** 1, 2, 3 … in the order of starts. AWS gives UUIDs. */
  readonly id: number;
  /** [E6: SDK-CP ExecutionType] */
  readonly type: 'STANDARD' | 'ROLLBACK';
  readonly trigger: Trigger;
  /** The commit's letter. */
  readonly revision: string;
  /** Which of the saved definitions it runs; an index into `versions`. */
  readonly version: number;
  readonly status: ExecutionStatus;
  /** The definition was saved while it ran: it ends when its running actions have. */
  readonly cancelling?: boolean;
  /** Index of the stage that it is in, or waits in front of. */
  readonly stage: number;
  readonly inside: boolean;
  /** Minute at which it came to where it is. */
  readonly since: number;
  /** Minute at which it ended. */
  readonly until?: number;
  readonly variables: Readonly<Record<string, string>>;
  /** What its actions can take: what they made, and in a rollback, what its target had. At most one of each name. */
  readonly artifacts: readonly Artifact[];
  readonly runs: readonly StageRun[];
};

/** One line of the event log. */
export type LogEntry = {
  readonly at: number;
  readonly kind: 'pipeline' | 'stage' | 'action' | 'transition' | 'condition' | 'world' | 'refused';
  /** Id of the execution it is about. */
  readonly execution?: number;
  /** Stage, or stage and action. */
  readonly where?: string;
  /** A state as AWS spells it, or for a refusal, what was asked for. */
  readonly state: string;
  readonly because?: string;
  /** Of an action: the artifacts that it has made, or takes from another execution, in words. */
  readonly artifacts?: string;
};

/** A deploy action that succeeded: this revision is live there from now on. */
type Deployment = {
  readonly at: number;
  readonly stage: string;
  readonly execution: number;
  readonly revision: string;
  /** What was deployed: the inputs of the action. */
  readonly artifacts: readonly Artifact[];
};

/** The whole lab at one moment. */
export type PipelineState = {
  /** The clock, in minutes since the lab began. */
  readonly now: number;
  /** All definitions that were saved; the last one is in force. */
  readonly versions: readonly Definition[];
  /** Names of the stages whose inbound transition is disabled. */
  readonly closed: readonly string[];
  /** The lab's one alarm is in the state ALARM. */
  readonly alarm: boolean;
  /** How many commits the branch has. */
  readonly commits: number;
  readonly executions: readonly Execution[];
  readonly deployments: readonly Deployment[];
  readonly log: readonly LogEntry[];
};

/** The lab before anything has happened. */
export function startOf(definition: Definition): PipelineState {
  return {
    now: 0,
    versions: [definition],
    closed: [],
    alarm: false,
    commits: 0,
    executions: [],
    deployments: [],
    log: [],
  };
}

import type {Definition, RetryMode} from './definition';

/** What a reader or a scenario can do. Executions are named by id; an action by its name in the stage they are in. */
export type PipelineEvent =
  /** A commit is pushed; the event rule starts an execution. */
  | {readonly type: 'push'}
  /** Somebody starts the pipeline by hand: with the newest commit, or with the one that overrides it. */
  | {readonly type: 'start'; readonly revision?: string; readonly variables?: Readonly<Record<string, string>>}
  | {readonly type: 'approve'; readonly execution: number; readonly action: string}
  | {readonly type: 'reject'; readonly execution: number; readonly action: string}
  /** A running action fails now. */
  | {readonly type: 'fail'; readonly execution: number; readonly action: string}
  /** The inbound transition of a stage. */
  | {readonly type: 'disable'; readonly stage: string}
  | {readonly type: 'enable'; readonly stage: string}
  | {readonly type: 'retry'; readonly execution: number; readonly mode: RetryMode}
  /** Takes a stage back to what an earlier execution brought there. */
  | {readonly type: 'rollback'; readonly stage: string; readonly target: number}
  /** Stop and wait, or stop and abandon. */
  | {readonly type: 'stop'; readonly execution: number; readonly abandon: boolean}
  /** A person sets aside the condition that runs. */
  | {readonly type: 'override'; readonly execution: number}
  /** The lab's alarm goes on or off. */
  | {readonly type: 'alarm'; readonly on: boolean}
  /** Another definition is saved. */
  | {readonly type: 'edit'; readonly definition: Definition}
  /** Time passes and nothing is done. */
  | {readonly type: 'wait'};

/** An event and the minute of the lab's clock at which it happens. */
export type Move = {readonly at: number; readonly event: PipelineEvent};

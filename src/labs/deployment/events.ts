/** What a reader or a scenario can do. */
export type LabEvent =
  /** Somebody deploys a revision, perhaps with `--ignore-application-stop-failures`. */
  | {readonly type: 'deploy'; readonly revision: number; readonly ignoreStop: boolean}
  /** The alarm goes off. */
  | {readonly type: 'alarm'}
  /** Somebody stops the deployment, and may ask for a rollback in the same breath. */
  | {readonly type: 'stop'; readonly rollBack: boolean}
  /** Auto Scaling launches an instance. */
  | {readonly type: 'launch'}
  /** Somebody confirms the rerouting of a blue/green deployment. */
  | {readonly type: 'reroute'}
  /** Time passes and nothing is done. */
  | {readonly type: 'wait'};

/** An event and the minute of the lab's clock at which it happens. */
export type Move = {readonly at: number; readonly event: LabEvent};

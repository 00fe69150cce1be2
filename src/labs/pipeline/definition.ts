/** How a pipeline treats several executions. SUPERSEDED is the default. [E3: CP/concepts-how-it-works] */
export const MODES = ['SUPERSEDED', 'QUEUED', 'PARALLEL'] as const;
export type Mode = (typeof MODES)[number];

/** The action categories of the lab. AWS has two more, Invoke and Compute, which would run as Build does here. [E2: SDK-CP ActionCategory] */
export const CATEGORIES = ['Source', 'Build', 'Test', 'Deploy', 'Approval'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Which actions of a failed stage run again. [E6: SDK-CP StageRetryMode] */
export const RETRY_MODES = ['FAILED_ACTIONS', 'ALL_ACTIONS'] as const;
export type RetryMode = (typeof RETRY_MODES)[number];

/** What one rule of a condition asks: the lab's one alarm, or a variable of the execution. */
export type Rule =
  | {readonly provider: 'CloudWatchAlarm'}
  | {readonly provider: 'VariableCheck'; readonly variable: string; readonly equals: string};

/** A condition. All rules have to pass; if one does not, the result takes effect. [E6: CP/concepts-how-it-works-conditions] */
export type Condition<Result extends string> = {
  readonly result: Result;
  /** One or more. */
  readonly rules: readonly Rule[];
};

/** A condition after success; its rules run for a while, in which a person may override it. */
export type SuccessCondition = Condition<'ROLLBACK' | 'FAIL'> & {
  /** How long its rules run, in minutes, 1 or more. */
  readonly minutes: number;
};

/** What happens by itself when an action of the stage fails. A retry excludes other results. [E6: CP/stage-retry] */
export type FailureResult = {readonly result: 'ROLLBACK'} | {readonly result: 'RETRY'; readonly mode: RetryMode};

/** One action of a stage. */
export type Action = {
  /** Unique in its stage. */
  readonly name: string;
  readonly category: Category;
  /** 1 to 999. Equal numbers run together, higher ones wait. [E1: CP/reference-pipeline-structure] */
  readonly runOrder: number;
  /** How long it runs; for an approval, how long it waits before it fails. Sources take 0: their seconds are left out. */
  readonly minutes: number;
  /** A variable that it sets when it succeeds; `$COMMIT` in the value stands for the commit's letter. */
  readonly exports?: {readonly variable: string; readonly value: string};
  /** A variable that it reads when it begins, set by an earlier action or at the start. */
  readonly reads?: string;
  /** Names of the artifacts that it works on, made by actions that end before. Left out where it takes none. [CP/welcome-introducing-artifacts] */
  readonly inputs?: readonly string[];
  /** Names of the artifacts that it makes when it succeeds, unique in the pipeline. Left out where it makes none. [E1: CP/action-requirements] */
  readonly outputs?: readonly string[];
};

/** One stage: its actions, and what is asked at its doors. */
export type Stage = {
  readonly name: string;
  readonly actions: readonly Action[];
  readonly beforeEntry?: Condition<'FAIL' | 'SKIP'>;
  readonly onSuccess?: SuccessCondition;
  readonly onFailure?: FailureResult;
};

/** A variable of the pipeline. Without a default, each start has to bring a value. [E7: CP/reference-variables] */
export type PipelineVariable = {readonly name: string; readonly defaultValue?: string};

/** A pipeline of the type V2: older types have neither modes nor rollback nor conditions. */
export type Definition = {
  readonly mode: Mode;
  readonly variables: readonly PipelineVariable[];
  readonly stages: readonly Stage[];
};

/** A stage's actions in groups, in the order in which the groups run. */
export function actionGroups(stage: Stage): readonly (readonly Action[])[] {
  const orders = [...new Set(stage.actions.map(({runOrder}) => runOrder))].sort((one, other) => one - other);
  return orders.map((order) => stage.actions.filter(({runOrder}) => runOrder === order));
}

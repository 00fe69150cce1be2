import {beginNextGroup, beginRun, withRun} from './begin';
import type {RetryMode} from './definition';
import {latest} from './end';
import {definitionFor, isUnderWay, logged, refused, runOf} from './look';
import {whyFull} from './starts';
import type {Execution, PipelineState, StageRun} from './state';

/**
 * A person retries the failed or stopped stage of an execution; refused with the reason where AWS refuses it.
 * [E6: CP/actions-retry; CP/pipelines-stop]
 */
export function retry(state: PipelineState, execution: Execution, mode: RetryMode): PipelineState {
  const run = runOf(execution);
  const because = whyNot(state, execution, mode);
  if (because !== undefined || !run) {
    return refused(state, `Retry execution ${execution.id} (${mode})`, because ?? 'It has not run.', execution.id);
  }
  return isUnderWay(execution)
    ? repeatFailed(state, execution, run)
    : repeatStage(state, execution, mode, run.retried === true);
}

/** Runs a stage again with the same revision, in the same execution. What succeeded stays, unless all actions are to run. */
export function repeatStage(
  state: PipelineState,
  execution: Execution,
  mode: RetryMode,
  retried: boolean,
): PipelineState {
  const run = runOf(execution);
  if (!run) {
    return state;
  }
  const {until: _gone, ...going} = execution;
  const again: StageRun = {
    stage: run.stage,
    status: 'InProgress',
    from: state.now,
    actions: mode === 'FAILED_ACTIONS' ? run.actions.filter(({status}) => status === 'Succeeded') : [],
    ...(retried && {retried}),
  };
  const noted = logged(state, {
    kind: 'pipeline',
    execution: execution.id,
    state: 'InProgress',
    because: `retry of ${run.stage}, ${mode}, with revision ${execution.revision}${execution.artifacts.length === 0 ? '' : ' and the same artifacts'}`,
  });
  return beginRun(noted, {...going, status: 'InProgress'}, again);
}

/** Runs failed actions again beside those of the stage that are still in progress. [CP/stage-retry] */
function repeatFailed(state: PipelineState, execution: Execution, run: StageRun): PipelineState {
  const noted = logged(state, {
    kind: 'pipeline',
    execution: execution.id,
    state: 'InProgress',
    because: `retry of the failed actions of ${run.stage}; its other actions go on`,
  });
  const kept = run.actions.filter(({status}) => status !== 'Failed');
  const next = withRun(noted, execution, {...run, actions: kept});
  return beginNextGroup(next, latest(next, execution)) ?? next;
}

function whyNot(state: PipelineState, execution: Execution, mode: RetryMode): string | undefined {
  const {status, version, id} = execution;
  const run = runOf(execution);
  if (status === 'Superseded') {
    return 'A superseded execution can’t be retried.';
  }
  if (run?.status === 'Skipped') {
    return 'A skipped stage can’t be retried.';
  }
  if (version !== state.versions.length - 1) {
    return 'The structure was changed since; the stage can’t be retried.';
  }
  if (isUnderWay(execution)) {
    return whyNotYet(execution, mode);
  }
  const because = whyNothing(execution);
  if (because !== undefined || !run) {
    return because;
  }
  // NotLatestPipelineExecutionException: a later execution has been in the stage. In PARALLEL each has its own.
  return definitionFor(state, execution).mode !== 'PARALLEL' && wasEnteredSince(state, execution, run)
    ? `Another execution has entered ${run.stage} since; execution ${id} is no longer the latest there.`
    : // ConcurrentPipelineExecutionsLimitExceededException: a retry brings one more under way. [API RetryStageExecution]
      whyFull(state);
}

/**
 * Why an execution that has ended has nothing to retry; `undefined` where it has. The API names a stage without failed
 * actions; one that was stopped may have any. [API StageNotRetryableException; CP/pipelines-stop]
 */
function whyNothing({status, runs}: Execution): string | undefined {
  const run = runs.at(-1);
  if (status === 'Stopped') {
    return run?.status === 'Stopped' ? undefined : 'It was stopped in front of a stage, so it has no actions to retry.';
  }
  if (status !== 'Failed' || run?.status !== 'Failed') {
    return 'Its stage has not failed.';
  }
  return run.actions.some((action) => action.status === 'Failed') ? undefined : 'The stage contains no failed actions.';
}

/** A stage can be retried as soon as one of its actions has failed; from the first action on, only when none is in progress. [CP/stage-retry] */
function whyNotYet(execution: Execution, mode: RetryMode): string | undefined {
  const failed = execution.inside && runOf(execution)?.actions.some(({status}) => status === 'Failed');
  if (!failed) {
    return 'Its stage has not failed.';
  }
  if (execution.status === 'Stopping') {
    return 'It is Stopping.';
  }
  return mode === 'ALL_ACTIONS'
    ? 'Actions of the stage are still in progress; failed actions alone can be retried.'
    : undefined;
}

function wasEnteredSince(state: PipelineState, {id}: Execution, failed: StageRun): boolean {
  const failedAt = failed.until ?? state.now;
  return state.executions.some(
    (other) => other.id !== id && other.runs.some((run) => run.stage === failed.stage && run.from >= failedAt),
  );
}

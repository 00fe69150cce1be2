import {beginRun} from './begin';
import type {RetryMode} from './definition';
import {definitionFor, logged, refused, runOf} from './look';
import type {Execution, PipelineState, StageRun} from './state';

/** A person retries the failed stage of an execution; refused with the reason where AWS refuses it. [E6: CP/actions-retry] */
export function retry(state: PipelineState, execution: Execution, mode: RetryMode): PipelineState {
  const run = runOf(execution);
  const because = whyNot(state, execution);
  return because !== undefined || !run
    ? refused(state, `Retry execution ${execution.id} (${mode})`, because ?? 'It has not run.', execution.id)
    : repeatStage(state, execution, mode, run.retried === true);
}

/** Runs a failed stage again with the same revision, in the same execution. */
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
    because: `retry of ${run.stage}, ${mode}, with revision ${execution.revision}`,
  });
  return beginRun(noted, {...going, status: 'InProgress'}, again);
}

function whyNot(state: PipelineState, execution: Execution): string | undefined {
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
  // AWS also retries the actions of a stopped stage; the lab's facts don't say which ones.
  if (status !== 'Failed' || run?.status !== 'Failed') {
    return 'Its stage has not failed.';
  }
  // What becomes of a stage whose condition failed is not in the facts of this guide.
  if (!run.actions.some((action) => action.status === 'Failed')) {
    return 'No action of the stage failed; the lab retries failed actions only.';
  }
  // NotLatestPipelineExecutionException: a later execution has been in the stage. In PARALLEL each has its own.
  return definitionFor(state, execution).mode !== 'PARALLEL' && wasEnteredSince(state, execution, run)
    ? `Another execution has entered ${run.stage} since; execution ${id} is no longer the latest there.`
    : undefined;
}

function wasEnteredSince(state: PipelineState, {id}: Execution, failed: StageRun): boolean {
  const failedAt = failed.until ?? state.now;
  return state.executions.some(
    (other) => other.id !== id && other.runs.some((run) => run.stage === failed.stage && run.from >= failedAt),
  );
}

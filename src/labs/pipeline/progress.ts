import {beginNextGroup, withRun} from './begin';
import {endBoth, endRun, latest} from './end';
import {leave} from './enter';
import {failingRules} from './gates';
import {logged, runOf, stageFor} from './look';
import {repeatStage} from './retry';
import {rollBackAutomatically} from './rollback';
import type {Execution, PipelineState, StageRun} from './state';

/** The pages on conditions and on the rule CloudWatchAlarm tell the wait in different ways; the log says so. */
const SUCCESS_NOTE = 'its rules are looked at once, at the end; AWS’s pages differ on when';

/**
 * What becomes of an execution inside a stage, now that no action of it runs; `undefined` while one does.
 * A stage in which an action failed is over when the others that run beside it have ended.
 */
export function progress(state: PipelineState, execution: Execution): PipelineState | undefined {
  const run = runOf(execution);
  if (!run || run.actions.some(({status}) => status === 'InProgress')) {
    return undefined;
  }
  // Whether the last action succeeded or failed: it was asked to stop, so it is stopped. [CP/pipelines-stop]
  if (execution.status === 'Stopping') {
    return endBoth(state, execution, 'Stopped', 'its running actions have ended');
  }
  if (execution.cancelling) {
    return endBoth(state, execution, 'Cancelled', 'the definition was saved meanwhile');
  }
  if (run.actions.some(({status}) => status === 'Failed')) {
    return failStage(state, execution, run);
  }
  return beginNextGroup(state, execution) ?? check(state, execution, run);
}

/** A failure releases the stage's lock. [CP/concepts-how-it-works] */
function failStage(state: PipelineState, execution: Execution, run: StageRun): PipelineState {
  // What a stage's settings do to an execution of the type ROLLBACK isn't documented: nothing, here. Its start says so.
  const onFailure = execution.type === 'ROLLBACK' ? undefined : stageFor(state, execution).onFailure;
  if (onFailure?.result === 'RETRY' && !run.retried) {
    const failed = endRun(state, execution, 'Failed', 'automatic retry follows');
    return repeatStage(failed, latest(failed, execution), onFailure.mode, true);
  }
  const failed = endBoth(state, execution, 'Failed');
  return onFailure?.result === 'ROLLBACK' ? rollBackAutomatically(failed, run.stage, execution) : failed;
}

/** All actions have succeeded: what does the condition on success say? */
function check(state: PipelineState, execution: Execution, run: StageRun): PipelineState | undefined {
  const {name, onSuccess} = stageFor(state, execution);
  if (!onSuccess || run.overridden || execution.type === 'ROLLBACK') {
    return succeed(state, execution);
  }
  if (run.checkedAt === undefined) {
    const checkedAt = state.now + onSuccess.minutes;
    return logged(withRun(state, execution, {...run, checkedAt}), {
      kind: 'condition',
      execution: execution.id,
      where: name,
      state: 'InProgress',
      because: `result ${onSuccess.result}; ${SUCCESS_NOTE}`,
    });
  }
  if (run.checkedAt > state.now) {
    return undefined;
  }
  const failing = failingRules(state, execution, onSuccess.rules);
  const asked = logged(state, {
    kind: 'condition',
    execution: execution.id,
    where: name,
    state: failing.length === 0 ? 'Succeeded' : 'Failed',
    ...(failing.length > 0 && {because: failing.join('; ')}),
  });
  if (failing.length === 0) {
    return succeed(asked, execution);
  }
  // What it deployed stays deployed, until a rollback has deployed something else.
  const failed = endBoth(asked, execution, 'Failed', 'its condition on success');
  return onSuccess.result === 'ROLLBACK' ? rollBackAutomatically(failed, name, execution) : failed;
}

function succeed(state: PipelineState, execution: Execution): PipelineState {
  const ended = endRun(state, execution, 'Succeeded');
  return leave(ended, latest(ended, execution));
}

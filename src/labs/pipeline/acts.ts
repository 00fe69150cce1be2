import {actionOf, withRun} from './begin';
import {endAction} from './end';
import {definitionOf, logged, refused, runOf} from './look';
import type {Execution, PipelineState} from './state';

/** A person answers an approval. A rejection fails the action. [E5: CP/approvals] */
export function answer(
  state: PipelineState,
  execution: Execution,
  action: string,
  given: 'approve' | 'reject',
): PipelineState {
  const isAsked = isRunning(execution, action) && actionOf(state, execution, action)?.category === 'Approval';
  if (!isAsked) {
    return refused(state, `Answer ${action}`, `Execution ${execution.id} is not asked for it.`, execution.id);
  }
  return given === 'approve'
    ? endAction(state, execution, action, 'Succeeded', 'approved')
    : endAction(state, execution, action, 'Failed', 'rejected');
}

/** A running action fails now. */
export function fail(state: PipelineState, execution: Execution, action: string): PipelineState {
  return isRunning(execution, action)
    ? endAction(state, execution, action, 'Failed', 'it was made to fail')
    : refused(state, `Fail ${action}`, `It doesn’t run in execution ${execution.id}.`, execution.id);
}

function isRunning(execution: Execution, action: string): boolean {
  const run = execution.inside ? runOf(execution) : undefined;
  return run?.actions.some(({name, status}) => name === action && status === 'InProgress') ?? false;
}

/** Disables or enables the transition into a stage. [E7: CP/transitions] What holds after 30 days is not acted out. */
export function turn(state: PipelineState, stage: string, way: 'disable' | 'enable'): PipelineState {
  const place = definitionOf(state).stages.findIndex(({name}) => name === stage);
  if (place < 1) {
    return refused(state, `Change the transition into ${stage}`, 'Transitions stand between two stages.');
  }
  const closed = state.closed.filter((name) => name !== stage);
  return logged(
    {...state, closed: way === 'disable' ? [...closed, stage] : closed},
    {kind: 'transition', where: stage, state: way === 'disable' ? 'Disabled' : 'Enabled'},
  );
}

/** A person may set a condition aside while it runs. One with the result SKIP takes no time here. [E6] */
export function override(state: PipelineState, execution: Execution): PipelineState {
  const run = execution.inside ? runOf(execution) : undefined;
  if (run?.checkedAt === undefined) {
    return refused(state, 'Override the condition', `No condition runs in execution ${execution.id}.`, execution.id);
  }
  const {checkedAt: _gone, ...rest} = run;
  return logged(withRun(state, execution, {...rest, overridden: true}), {
    kind: 'condition',
    execution: execution.id,
    where: run.stage,
    state: 'Overridden',
    because: 'by you',
  });
}

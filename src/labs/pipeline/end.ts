import {namesText, takenBy, withOutputs} from './artifacts';
import {actionOf, withRun} from './begin';
import {logged, runOf, withExecution} from './look';
import type {ActionStatus, Execution, ExecutionStatus, PipelineState, StageStatus} from './state';

/** Ends one running action. One that succeeds has made its outputs and set its variable; what a deploy action took is live from now on. */
export function endAction(
  state: PipelineState,
  execution: Execution,
  name: string,
  status: Exclude<ActionStatus, 'InProgress'>,
  because?: string,
): PipelineState {
  const run = runOf(execution);
  const spec = actionOf(state, execution, name);
  if (!run || !spec) {
    return state;
  }
  const actions = run.actions.map((action) => (action.name === name ? {...action, status, until: state.now} : action));
  const passed = status === 'Succeeded';
  const variables =
    passed && spec.exports
      ? {
          ...execution.variables,
          [spec.exports.variable]: spec.exports.value.replaceAll('$COMMIT', execution.revision),
        }
      : execution.variables;
  const artifacts = passed ? withOutputs(execution, spec, run.stage, state.now) : execution.artifacts;
  const next = logged(withRun(state, {...execution, variables, artifacts}, {...run, actions}), {
    kind: 'action',
    execution: execution.id,
    where: `${run.stage}/${name}`,
    state: status,
    ...(because !== undefined && {because}),
    ...(passed && spec.outputs && {artifacts: `makes ${namesText(spec.outputs)}`}),
  });
  const {id, revision} = execution;
  const taken = takenBy(spec, execution);
  return passed && spec.category === 'Deploy'
    ? {
        ...next,
        deployments: [
          ...next.deployments,
          {at: state.now, stage: run.stage, execution: id, revision, artifacts: taken},
        ],
      }
    : next;
}

/** Ends all actions whose time is up. An approval that nobody answered fails. [E5: CP/approvals] */
export function endDue(state: PipelineState): PipelineState {
  for (const execution of state.executions) {
    const due = execution.inside
      ? runOf(execution)?.actions.find(({status, until}) => status === 'InProgress' && until <= state.now)
      : undefined;
    if (due) {
      const timedOut = actionOf(state, execution, due.name)?.category === 'Approval';
      const next = timedOut
        ? endAction(state, execution, due.name, 'Failed', 'nobody answered in time')
        : endAction(state, execution, due.name, 'Succeeded');
      return endDue(next);
    }
  }
  return state;
}

/** Ends the run that the execution is in; the execution stays under way. */
export function endRun(
  state: PipelineState,
  execution: Execution,
  status: StageStatus,
  because?: string,
): PipelineState {
  const run = runOf(execution);
  if (!run) {
    return state;
  }
  const {checkedAt: _gone, ...rest} = run;
  return logged(withRun(state, execution, {...rest, status, until: state.now}), {
    kind: 'stage',
    execution: execution.id,
    where: run.stage,
    state: status,
    ...(because !== undefined && {because}),
  });
}

/** Ends an execution that is in no stage any more. */
export function endExecution(
  state: PipelineState,
  execution: Execution,
  status: Exclude<ExecutionStatus, 'InProgress' | 'Stopping'>,
  because?: string,
): PipelineState {
  return logged(withExecution(state, {...execution, status, inside: false, until: state.now}), {
    kind: 'pipeline',
    execution: execution.id,
    state: status,
    ...(because !== undefined && {because}),
  });
}

/** Ends the run and the execution alike. */
export function endBoth(
  state: PipelineState,
  execution: Execution,
  status: 'Failed' | 'Stopped' | 'Cancelled',
  because?: string,
): PipelineState {
  const ended = endRun(state, execution, status, because);
  return endExecution(ended, latest(ended, execution), status);
}

/** The execution as it is in that state. */
export function latest(state: PipelineState, {id}: Execution): Execution {
  const found = state.executions.find((execution) => execution.id === id);
  if (!found) {
    throw new Error(`No execution has the id ${id}`);
  }
  return found;
}

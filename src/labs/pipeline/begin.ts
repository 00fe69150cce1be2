import {artifactsText, missingFor, namesText, takenBy} from './artifacts';
import {actionGroups, type Action} from './definition';
import {definitionFor, logged, runOf, stageFor, withExecution} from './look';
import type {ActionRun, Execution, PipelineState, StageRun} from './state';

/** An execution enters the stage it stands in front of; its first action group begins. */
export function beginStage(state: PipelineState, execution: Execution): PipelineState {
  const run: StageRun = {
    stage: stageFor(state, execution).name,
    status: 'InProgress',
    from: state.now,
    actions: [],
  };
  return beginRun(state, execution, run);
}

/** A run begins, of a stage that the execution enters or repeats. */
export function beginRun(state: PipelineState, execution: Execution, run: StageRun): PipelineState {
  const entered: Execution = {...execution, inside: true, since: state.now, runs: [...execution.runs, run]};
  const noted = logged(withExecution(state, entered), {
    kind: 'stage',
    execution: entered.id,
    where: run.stage,
    state: 'InProgress',
  });
  return beginNextGroup(noted, entered) ?? noted;
}

/** Begins the group of actions with the lowest `runOrder` that has not run; `undefined` where all have. */
export function beginNextGroup(state: PipelineState, execution: Execution): PipelineState | undefined {
  const run = runOf(execution);
  const done = new Set(run?.actions.map(({name}) => name));
  const group = actionGroups(stageFor(state, execution))
    .map((actions) => actions.filter(({name}) => !done.has(name)))
    .find((actions) => actions.length > 0);
  if (!run || !group) {
    return undefined;
  }
  const isReady = (action: Action) => missingFor(action, execution).length === 0;
  const begun = group.map((action): ActionRun => {
    const {name, minutes} = action;
    return isReady(action)
      ? {name, status: 'InProgress', from: state.now, until: state.now + minutes}
      : {name, status: 'Failed', from: state.now, until: state.now};
  });
  const next = withRun(state, execution, {...run, actions: [...run.actions, ...begun]});
  return group.reduce(
    (so, action) =>
      logged(so, {
        kind: 'action',
        execution: execution.id,
        where: `${run.stage}/${action.name}`,
        state: isReady(action) ? 'InProgress' : 'Failed',
        ...(isReady(action)
          ? {...reading(execution, action), ...taking(execution, action)}
          : lacking(execution, action)),
      }),
    next,
  );
}

/** A state in which the execution's last run is exchanged for its next self. */
export function withRun(state: PipelineState, execution: Execution, run: StageRun): PipelineState {
  return withExecution(state, {...execution, runs: [...execution.runs.slice(0, -1), run]});
}

/** The action of that name in the stage that the execution is in. */
export function actionOf(state: PipelineState, execution: Execution, name: string): Action | undefined {
  return definitionFor(state, execution).stages[execution.stage]?.actions.find((action) => action.name === name);
}

function reading({variables}: Execution, {reads, category}: Action): {readonly because?: string} {
  if (reads !== undefined) {
    return {because: `reads #{${reads}} = ${variables[reads] ?? ''}`};
  }
  return category === 'Approval' ? {because: 'waits for an answer'} : {};
}

/** An artifact of another execution is worth a word; one's own is what everybody expects. */
function taking(execution: Execution, action: Action): {readonly artifacts?: string} {
  const taken = takenBy(action, execution).filter((artifact) => artifact.execution !== execution.id);
  return taken.length === 0 ? {} : {artifacts: `takes ${artifactsText(taken, execution.id)}`};
}

/** Only a stage that was skipped leaves an input unmade: a definition can't be saved otherwise. */
function lacking(execution: Execution, action: Action): {readonly because: string} {
  const names = namesText(missingFor(action, execution));
  return {because: `nothing made its input ${names}; what AWS does behind a skipped stage isn’t documented`};
}

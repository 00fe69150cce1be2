import type {Definition, Stage} from './definition';
import type {Execution, LogEntry, PipelineState, StageRun} from './state';

/** The definition in force. */
export function definitionOf(state: PipelineState): Definition {
  return at(state.versions, state.versions.length - 1);
}

/** The definition that an execution runs. */
export function definitionFor(state: PipelineState, {version}: Execution): Definition {
  return at(state.versions, version);
}

/** The stage that an execution is in, or waits in front of. */
export function stageFor(state: PipelineState, execution: Execution): Stage {
  return at(definitionFor(state, execution).stages, execution.stage);
}

/** The run through the stage that it is in, or the last one. None before its first. */
export function runOf(execution: Execution): StageRun | undefined {
  return execution.runs.at(-1);
}

/** Whether it is still under way. */
export function isUnderWay({status}: Execution): boolean {
  return status === 'InProgress' || status === 'Stopping';
}

/** Executions inside the stage of that name. */
export function insideOf(state: PipelineState, stage: string): readonly Execution[] {
  return state.executions.filter(
    (execution) => execution.inside && isUnderWay(execution) && stageFor(state, execution).name === stage,
  );
}

/** Executions in front of the stage of that name, in the order of arrival. */
export function waitingFor(state: PipelineState, stage: string): readonly Execution[] {
  return state.executions
    .filter((execution) => !execution.inside && isUnderWay(execution) && stageFor(state, execution).name === stage)
    .sort((one, other) => one.since - other.since || one.id - other.id);
}

/** The execution of that id. */
export function executionOf(state: PipelineState, id: number): Execution | undefined {
  return state.executions.find((execution) => execution.id === id);
}

/** Letter of the commit that is live where that stage deploys. */
export function liveIn(state: PipelineState, stage: string): string | undefined {
  return state.deployments.findLast((deployment) => deployment.stage === stage)?.revision;
}

/** The commit of that number, from 0: A to Z, then A1 to Z1, and so on. */
export function letterOf(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(65 + (index % 26)) + (round === 0 ? '' : String(round));
}

/** A state with one execution exchanged for its next self. */
export function withExecution(state: PipelineState, execution: Execution): PipelineState {
  return {...state, executions: state.executions.map((other) => (other.id === execution.id ? execution : other))};
}

/** A state with one more line in its log, at its clock. */
export function logged(state: PipelineState, entry: Omit<LogEntry, 'at'>): PipelineState {
  return {...state, log: [...state.log, {at: state.now, ...entry}]};
}

/** A state in which nothing happened, and the log says why. */
export function refused(state: PipelineState, asked: string, because: string, execution?: number): PipelineState {
  return logged(state, {kind: 'refused', state: asked, because, ...(execution !== undefined && {execution})});
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) {
    throw new Error(`Nothing has the index ${index} in a list of ${list.length}`);
  }
  return found;
}

import {definitionOf, isUnderWay, letterOf, logged, refused} from './look';
import type {Execution, PipelineState, Trigger} from './state';

/** Executions that may be under way at once in QUEUED and PARALLEL, waiting ones included. [E3: CP/limits] */
const CONCURRENT_EXECUTIONS = 50;

/** Why no further execution may be under way; `undefined` while one may. SUPERSEDED has no such limit. */
export function whyFull(state: PipelineState): string | undefined {
  const isFull = state.executions.filter(isUnderWay).length >= CONCURRENT_EXECUTIONS;
  return definitionOf(state).mode !== 'SUPERSEDED' && isFull
    ? `${CONCURRENT_EXECUTIONS} executions are under way already.`
    : undefined;
}

/** A commit is pushed. The event rule starts an execution with it. */
export function push(state: PipelineState): PipelineState {
  const revision = letterOf(state.commits);
  const pushed = logged({...state, commits: state.commits + 1}, {kind: 'world', state: `Commit ${revision} is pushed`});
  return start(pushed, 'CloudWatchEvent', revision, {});
}

/** Somebody starts the pipeline. Without an override it takes the newest commit. [E4: SDK-CP SourceRevisionType] */
export function startByHand(
  state: PipelineState,
  revision: string | undefined,
  variables: Readonly<Record<string, string>>,
): PipelineState {
  const pushed = Array.from({length: state.commits}, (_because, index) => letterOf(index));
  const taken = revision ?? pushed.at(-1);
  return taken === undefined || !pushed.includes(taken)
    ? refused(
        state,
        'Start the pipeline',
        taken === undefined ? 'Nothing is pushed yet.' : `There is no commit ${taken}.`,
      )
    : start(state, 'StartPipelineExecution', taken, variables);
}

function start(
  state: PipelineState,
  trigger: Trigger,
  revision: string,
  values: Readonly<Record<string, string>>,
): PipelineState {
  const {variables} = definitionOf(state);
  const missing = variables.find(({name, defaultValue}) => defaultValue === undefined && values[name] === undefined);
  if (missing) {
    return refused(state, `Start with commit ${revision}`, `The variable ${missing.name} has no default and no value.`);
  }
  const full = whyFull(state);
  if (full !== undefined) {
    return refused(state, `Start with commit ${revision}`, full);
  }
  const id = state.executions.length + 1;
  const execution: Execution = {
    id,
    type: 'STANDARD',
    trigger,
    revision,
    version: state.versions.length - 1,
    status: 'InProgress',
    stage: 0,
    inside: false,
    since: state.now,
    variables: {
      ...Object.fromEntries(
        variables.map(({name, defaultValue}) => [`variables.${name}`, values[name] ?? defaultValue ?? '']),
      ),
      'codepipeline.PipelineExecutionId': String(id),
    },
    artifacts: [],
    runs: [],
  };
  return logged(
    {...state, executions: [...state.executions, execution]},
    {kind: 'pipeline', execution: id, state: 'InProgress', because: `trigger ${trigger}, revision ${revision}`},
  );
}

import {definitionOf, executionOf, isUnderWay, runOf, stageFor, waitingFor} from './look';
import type {Execution, LogEntry, PipelineState} from './state';

/** An execution by number and commit, such as `Execution 2 (B)`. */
export function nameOf({id, revision}: Pick<Execution, 'id' | 'revision'>): string {
  return `Execution ${id} (${revision})`;
}

/** A line of the log, without its time: who, where, the state as AWS spells it, and why. */
export function entryText(
  state: PipelineState,
  {execution, where, state: to, because, kind, artifacts}: LogEntry,
): string {
  const about = execution === undefined ? undefined : executionOf(state, execution);
  const [stage, action] = where?.split('/') ?? [];
  const place = {
    action: `action ${action ?? ''} in ${stage ?? ''}`,
    stage: `stage ${stage ?? ''}`,
    condition: `condition of ${stage ?? ''}`,
    transition: `Transition into ${stage ?? ''}`,
    refused: 'Refused',
    pipeline: '',
    world: '',
  }[kind];
  const who = [about && kind !== 'refused' ? nameOf(about) : '', place].filter((part) => part !== '').join(', ');
  const what = `${to}${artifacts === undefined ? '' : `, ${artifacts}`}`;
  return `${who === '' ? '' : `${who}: `}${what}${because === undefined ? '' : ` (${because.replace(/\.$/, '')})`}`;
}

/** What has happened since another state, for those who don't see the pipeline: a few sentences, the weightiest things. */
export function newsText(before: PipelineState, after: PipelineState): string {
  const source = definitionOf(after).stages[0]?.name;
  const news = after.log.slice(before.log.length).filter((entry) => isWeighty(entry, source));
  const endings = news.length > MOST_TOLD ? news.filter(isEnding) : [];
  // Of a long stretch, how it ended is what counts; how it went on is in the log.
  const told = endings.length > 0 ? endings.slice(-MOST_TOLD) : news.slice(0, MOST_TOLD);
  const more = news.length - told.length;
  return [
    `Minute ${after.now}.`,
    ...told.map((entry) => `${entryText(after, entry)}.`),
    ...(more > 0 ? [`${more} more in the event log.`] : []),
    ...stuckTexts(after),
  ].join(' ');
}

/** Who waits where nobody can enter: nothing will tell of it again until somebody enables the transition. */
function stuckTexts(state: PipelineState): readonly string[] {
  return state.closed.flatMap((stage) => {
    const waiting = waitingFor(state, stage).map(nameOf);
    return waiting.length === 0
      ? []
      : [`${waiting.join(', ')}: InProgress in front of ${stage}, whose transition is disabled.`];
  });
}

/** Where an execution is, in words. */
export function whereText(state: PipelineState, execution: Execution): string {
  const stage = stageFor(state, execution).name;
  if (!isUnderWay(execution)) {
    const last = runOf(execution)?.stage;
    return last === undefined ? 'not begun' : `ended ${last === stage ? 'in' : 'in front of'} ${stage}`;
  }
  if (execution.inside) {
    return `inside ${stage}`;
  }
  return `in front of ${stage}, ${whyWaiting(state, stage)}`;
}

/** Why an execution ended otherwise than well; `undefined` while it goes on, and where the log gives no reason. */
export function whyEnded(state: PipelineState, {id, status}: Execution): string | undefined {
  const reason = state.log.findLast(
    (entry) =>
      entry.execution === id && entry.state === status && entry.because !== undefined && entry.kind !== 'refused',
  );
  if (status === 'InProgress' || status === 'Stopping' || status === 'Succeeded' || !reason) {
    return undefined;
  }
  const action = reason.kind === 'action' ? `${reason.where?.split('/')[1] ?? 'action'}: ` : '';
  return `${action}${(reason.because ?? '').replace(/\.$/, '')}`;
}

/** What holds those who wait in front of a stage. */
export function whyWaiting(state: PipelineState, stage: string): string {
  if (state.closed.includes(stage)) {
    return 'whose transition is disabled';
  }
  const {mode} = definitionOf(state);
  return mode === 'QUEUED' && waitingFor(state, stage).length > 1 ? 'in the queue' : 'which is locked';
}

const MOST_TOLD = 4;

/** What ends an execution, or keeps something from happening. */
function isEnding({kind, state}: LogEntry): boolean {
  return kind === 'pipeline'
    ? state !== 'InProgress' && state !== 'Stopping'
    : ENDS.includes(state) || kind === 'refused';
}

const ENDS = ['Failed', 'Skipped', 'Abandoned'];

/** Sources take no time, and an action's success is told by its stage; an approval that waits or is given is not. */
function isWeighty({kind, state, because, where}: LogEntry, source: string | undefined): boolean {
  if (kind === 'action') {
    return state === 'Failed' || (because !== undefined && !because.startsWith('reads'));
  }
  return kind !== 'stage' || where !== source;
}

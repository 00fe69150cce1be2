import {isUnderWay, stageFor} from './look';
import type {Execution, PipelineState, StageStatus} from './state';

/** A stretch of time in the life of an execution. */
export type Span = {
  /** The stage that it was in, or stood in front of. */
  readonly stage: string;
  /** Waiting in front, or the state of its run through the stage. */
  readonly state: 'waiting' | StageStatus;
  readonly from: number;
  /** Minute at which it ended; the clock, where it goes on. */
  readonly until: number;
};

/** One execution, from left to right. */
type TimelineRow = {readonly execution: Execution; readonly spans: readonly Span[]};

/** What the timeline shows: a row for each execution. Runs that took no time, as those of the sources, are left out. */
export function timelineOf(state: PipelineState): readonly TimelineRow[] {
  return state.executions.map((execution) => ({execution, spans: spansOf(state, execution)}));
}

function spansOf(state: PipelineState, execution: Execution): readonly Span[] {
  const spans: Span[] = [];
  let through = execution.runs[0]?.from ?? execution.since;
  for (const run of execution.runs) {
    const before = spans.at(-1)?.state;
    const isRetry = before === 'Failed' || before === 'Stopped';
    if (run.from > through && !isRetry) {
      spans.push({stage: run.stage, state: 'waiting', from: through, until: run.from});
    }
    const until = run.until ?? state.now;
    if (until > run.from || run.status !== 'Succeeded') {
      spans.push({stage: run.stage, state: run.status, from: run.from, until});
    }
    through = until;
  }
  const isWaiting = !execution.inside && (isUnderWay(execution) || execution.status === 'Superseded');
  const until = execution.until ?? state.now;
  if (isWaiting && until > through) {
    spans.push({stage: stageFor(state, execution).name, state: 'waiting', from: through, until});
  }
  return spans;
}

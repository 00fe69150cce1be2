import {beginStage} from './begin';
import {endExecution, endRun, latest} from './end';
import {failingRules} from './gates';
import {definitionFor, insideOf, isUnderWay, logged, stageFor, withExecution} from './look';
import type {Execution, PipelineState} from './state';

/** What the lab does where AWS's pages are silent; the log says so. */
const ENTRY_NOTE = 'the check takes no time here; whether AWS locks the stage meanwhile isn’t documented';

/**
 * What happens next in front of the stages with that index, or `undefined`. In SUPERSEDED mode the newest of those that
 * wait overtakes the others; in QUEUED they enter in the order of arrival; in PARALLEL nobody waits for another.
 * [E3: CP/concepts-how-it-works]
 */
export function enterOne(state: PipelineState, stage: number): PipelineState | undefined {
  const waiting = state.executions
    .filter((execution) => isUnderWay(execution) && !execution.inside && execution.stage === stage)
    .sort((one, other) => one.since - other.since || one.id - other.id);
  const free = waiting.find((execution) => modeFor(state, execution) === 'PARALLEL' && isOpen(state, execution));
  if (free) {
    return enter(state, free);
  }
  const locking = waiting.filter((execution) => modeFor(state, execution) !== 'PARALLEL');
  const overtaken = locking.find(
    (execution) => modeFor(state, execution) === 'SUPERSEDED' && locking.some(({id}) => id > execution.id),
  );
  if (overtaken) {
    const newest = Math.max(...locking.map(({id}) => id));
    return endExecution(state, overtaken, 'Superseded', `overtaken by execution ${newest}`);
  }
  const first = locking[0];
  return first && isOpen(state, first) && !isLocked(state, first) ? enter(state, first) : undefined;
}

/** An execution is through with its stage: it goes on to the next one, or has succeeded. */
export function leave(state: PipelineState, execution: Execution): PipelineState {
  const isLast = execution.stage === definitionFor(state, execution).stages.length - 1;
  // A rollback is for one stage. [E6: CP/stage-rollback]
  if (isLast || execution.type === 'ROLLBACK') {
    return endExecution(state, execution, 'Succeeded');
  }
  return withExecution(state, {...execution, stage: execution.stage + 1, inside: false, since: state.now});
}

function enter(state: PipelineState, execution: Execution): PipelineState {
  const {name, beforeEntry} = stageFor(state, execution);
  if (!beforeEntry) {
    return beginStage(state, execution);
  }
  const failing = failingRules(state, execution, beforeEntry.rules);
  const asked = logged(state, {
    kind: 'condition',
    execution: execution.id,
    where: name,
    state: failing.length === 0 ? 'Succeeded' : 'Failed',
    because: [...failing, ENTRY_NOTE].join('; '),
  });
  if (failing.length === 0) {
    return beginStage(asked, execution);
  }
  const result = beforeEntry.result === 'SKIP' ? 'Skipped' : 'Failed';
  const run = {stage: name, status: 'InProgress', from: state.now, actions: []} as const;
  const marked = endRun(asked, {...execution, runs: [...execution.runs, run]}, result, 'its entry condition');
  const now = latest(marked, execution);
  return result === 'Skipped' ? leave(marked, now) : endExecution(marked, now, 'Failed');
}

function modeFor(state: PipelineState, execution: Execution) {
  return definitionFor(state, execution).mode;
}

function isOpen(state: PipelineState, execution: Execution): boolean {
  return !state.closed.includes(stageFor(state, execution).name);
}

/** The lock is for those who wait: an execution that was started in PARALLEL mode holds none. */
function isLocked(state: PipelineState, execution: Execution): boolean {
  return insideOf(state, stageFor(state, execution).name).some((other) => modeFor(state, other) !== 'PARALLEL');
}

import {endAction, endBoth, endExecution, latest} from './end';
import {isUnderWay, logged, refused, runOf, withExecution} from './look';
import type {Execution, PipelineState} from './state';

/**
 * Stop and wait lets running actions finish; stop and abandon doesn't wait, and cancels nothing at the provider.
 * [E3: CP/pipelines-stop]
 */
export function stop(state: PipelineState, execution: Execution, abandon: boolean): PipelineState {
  const asked = `Stop execution ${execution.id} and ${abandon ? 'abandon' : 'wait'}`;
  if (!isUnderWay(execution)) {
    return refused(state, asked, `It is ${execution.status} already.`, execution.id);
  }
  if (!abandon && execution.status === 'Stopping') {
    return refused(state, asked, 'It is Stopping already; it can still be abandoned.', execution.id);
  }
  const because = abandon ? 'stop and abandon' : 'stop and wait';
  if (!execution.inside) {
    return endExecution(state, execution, 'Stopped', because);
  }
  if (abandon) {
    const left = abandonActions(state, execution);
    return endBoth(left, latest(left, execution), 'Stopped', because);
  }
  const run = runOf(execution);
  const runs = run ? [...execution.runs.slice(0, -1), {...run, status: 'Stopping' as const}] : execution.runs;
  return logged(withExecution(state, {...execution, status: 'Stopping', runs}), {
    kind: 'pipeline',
    execution: execution.id,
    state: 'Stopping',
    because,
  });
}

function abandonActions(state: PipelineState, execution: Execution): PipelineState {
  const running = (runOf(execution)?.actions ?? []).filter(({status}) => status === 'InProgress');
  return running.reduce(
    (so, {name}) => endAction(so, latest(so, execution), name, 'Abandoned', 'its provider may go on'),
    state,
  );
}

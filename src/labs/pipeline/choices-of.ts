import type {RetryMode} from './definition';
import type {PipelineEvent} from './events';
import {isUnderWay, runOf} from './look';
import type {Execution} from './state';

/** Something that can be done to an execution. */
type Choice = {readonly words: string; readonly event: PipelineEvent};

/** What can be done to an execution: stop it while it is under way, retry its stage where that failed or was stopped. */
export function choicesOf(execution: Execution): readonly Choice[] {
  const {id, status, inside} = execution;
  const stop = (words: string, abandon: boolean): Choice => ({words, event: {type: 'stop', execution: id, abandon}});
  const retry = (words: string, mode: RetryMode): Choice => ({words, event: {type: 'retry', execution: id, mode}});
  const last = runOf(execution);
  if (isUnderWay(execution)) {
    // Failed actions can run again while others of the stage still do. [CP/stage-retry]
    const hasFailed = inside && status === 'InProgress' && last?.actions.some((one) => one.status === 'Failed');
    return [
      ...(hasFailed ? [retry('Retry failed actions', 'FAILED_ACTIONS')] : []),
      stop('Stop and wait', false),
      stop('Stop and abandon', true),
    ];
  }
  if (status === 'Superseded') {
    // AWS refuses it, which is worth seeing, but not twice.
    return [retry('Retry', 'FAILED_ACTIONS')];
  }
  return status === 'Failed' || (status === 'Stopped' && last?.status === 'Stopped')
    ? [retry('Retry failed actions', 'FAILED_ACTIONS'), retry('Retry all actions', 'ALL_ACTIONS')]
    : [];
}

import {unreachable} from '../../lib/unreachable';
import {answer, fail, override, turn} from './acts';
import {edit} from './edit';
import {endDue} from './end';
import {enterOne} from './enter';
import type {Move, PipelineEvent} from './events';
import {executionOf, isUnderWay, logged, refused, runOf} from './look';
import {progress} from './progress';
import {retry} from './retry';
import {rollBack} from './rollback';
import {push, startByHand} from './starts';
import type {Execution, PipelineState} from './state';
import {stop} from './stop';

/** The state after an event at that minute of the clock. An event dated before the clock happens now. */
export function step(state: PipelineState, event: PipelineEvent, at: number): PipelineState {
  return settle(apply(advance(state, at - state.now), event));
}

/** The state after so many minutes in which nobody does anything: actions end, executions go on. */
export function advance(state: PipelineState, minutes: number): PipelineState {
  const goal = state.now + Math.max(0, minutes);
  let next = state;
  for (let due = nextDue(next); due !== undefined && due <= goal; due = nextDue(next)) {
    next = settle({...next, now: due});
  }
  return next.now === goal ? next : {...next, now: goal};
}

/** The minute at which something ends by itself; `undefined` where nothing runs. */
export function nextDue(state: PipelineState): number | undefined {
  const dues = state.executions.filter(isUnderWay).flatMap((execution) => {
    const run = execution.inside ? runOf(execution) : undefined;
    const running = (run?.actions ?? []).filter(({status}) => status === 'InProgress').map(({until}) => until);
    return run?.checkedAt === undefined ? running : [...running, run.checkedAt];
  });
  return dues.length === 0 ? undefined : Math.min(...dues);
}

/** The state after a list of moves, from its first to its last. */
export function replay(start: PipelineState, moves: readonly Move[]): PipelineState {
  return moves.reduce((state, {event, at}) => step(state, event, at), start);
}

/** Lets everything happen that is due now. From the last stage to the first, so that a stage is left before it is entered. */
function settle(state: PipelineState): PipelineState {
  let ended = endDue(state);
  for (let next = nextChange(ended); next; next = nextChange(ended)) {
    ended = endDue(next);
  }
  return ended;
}

function nextChange(state: PipelineState): PipelineState | undefined {
  const active = state.executions.filter(isUnderWay);
  for (let stage = Math.max(-1, ...active.map((execution) => execution.stage)); stage >= 0; stage -= 1) {
    for (const execution of active.filter((one) => one.inside && one.stage === stage)) {
      const next = progress(state, execution);
      if (next) {
        return next;
      }
    }
    const entered = enterOne(state, stage);
    if (entered) {
      return entered;
    }
  }
  return undefined;
}

function apply(state: PipelineState, event: PipelineEvent): PipelineState {
  switch (event.type) {
    case 'push':
      return push(state);
    case 'start':
      return startByHand(state, event.revision, event.variables ?? {});
    case 'approve':
    case 'reject':
      return withOne(state, event.execution, (execution) => answer(state, execution, event.action, event.type));
    case 'fail':
      return withOne(state, event.execution, (execution) => fail(state, execution, event.action));
    case 'disable':
    case 'enable':
      return turn(state, event.stage, event.type);
    case 'retry':
      return withOne(state, event.execution, (execution) => retry(state, execution, event.mode));
    case 'rollback':
      return rollBack(state, event.stage, event.target);
    case 'stop':
      return withOne(state, event.execution, (execution) => stop(state, execution, event.abandon));
    case 'override':
      return withOne(state, event.execution, (execution) => override(state, execution));
    case 'alarm':
      return logged(
        {...state, alarm: event.on},
        {kind: 'world', state: `The alarm is in ${event.on ? 'ALARM' : 'OK'}`},
      );
    case 'edit':
      return edit(state, event.definition);
    case 'wait':
      return state;
    default:
      return unreachable(event);
  }
}

function withOne(state: PipelineState, id: number, act: (execution: Execution) => PipelineState): PipelineState {
  const execution = executionOf(state, id);
  return execution ? act(execution) : refused(state, `Act on execution ${id}`, 'There is no such execution.');
}

import {alarm, apply} from './acts';
import {freshHost} from './begin';
import type {LabEvent, Move} from './events';
import {followUp} from './finish';
import {progressFleet} from './fleet';
import {endDueEvents} from './hosts';
import {activeOf, isUnderWay, logged, momentOf, withHosts} from './look';
import type {Setup} from './setup';
import {progressShift} from './shift';
import type {Host, LabState} from './state';
import {shiftOf} from './strategies';
import {nextStep} from './traffic';

/** The lab before anything is deployed. */
export function startOf(setup: Setup): LabState {
  const revision = setup.first ? undefined : 1;
  const hosts = Array.from({length: setup.platform === 'server' ? setup.instances : 0}, (_, index): Host => ({
    ...freshHost(index + 1, 'original', setup.zones),
    revision,
    lastGood: revision,
    healthy: !setup.first,
    stopped: setup.stopped.includes(index + 1),
    inService: true,
  }));
  const state: LabState = {
    setup,
    now: 0,
    hosts,
    traffic: {stable: 1, share: 0},
    lastGood: setup.platform === 'server' ? revision : 1,
    alarmed: false,
    deployments: [],
    log: [],
    trail: [],
  };
  return traced(state);
}

/** The state after an event at that minute of the clock. An event dated before the clock happens now. */
export function step(state: LabState, event: LabEvent, at: number): LabState {
  return settle(apply(advance(state, at - state.now), event));
}

/** The state after so many minutes in which nobody does anything. */
export function advance(state: LabState, minutes: number): LabState {
  const goal = state.now + Math.max(0, minutes);
  let next = state;
  for (let due = nextDue(next); due !== undefined && due <= goal; due = nextDue(next)) {
    next = settle({...next, now: due});
  }
  return next.now === goal ? next : settle({...next, now: goal});
}

/** The minute at which something happens by itself; `undefined` where nothing is under way. */
export function nextDue(state: LabState): number | undefined {
  const {setup, now, hosts, deployments, originalEndsAt, alarmed} = state;
  const active = activeOf(state);
  const since = active?.event === 'AllowTraffic' ? active.since : undefined;
  const shifted = since === undefined ? undefined : nextStep(shiftOf(setup.strategy, setup.shift), now - since);
  const dues = [
    ...hosts.flatMap(({task, endsAt, gone}) => [task?.until, gone ? undefined : endsAt]),
    ...deployments.filter(isUnderWay).map(({until}) => until),
    shifted === undefined || since === undefined ? undefined : since + shifted,
    originalEndsAt,
    active && !alarmed && setup.alarmAt !== undefined && setup.alarmAt > now ? setup.alarmAt : undefined,
  ].filter((due) => due !== undefined);
  return dues.length === 0 ? undefined : Math.min(...dues);
}

/** The state after a list of moves. To undo is to replay without the last. */
export function replay(setup: Setup, moves: readonly Move[]): LabState {
  return moves.reduce((state, {event, at}) => step(state, event, at), startOf(setup));
}

/** The state after everything that is under way has come to its end. */
export function runToEnd(state: LabState): LabState {
  const due = nextDue(state);
  return due === undefined ? state : runToEnd(advance(state, due - state.now));
}

/** Lets everything happen that is due now. */
function settle(state: LabState): LabState {
  const rung = ringAlarm(endTerminated(endDueEvents(state)));
  let next = rung;
  for (let changed = nextChange(next); changed; changed = nextChange(next)) {
    next = changed;
  }
  return traced(next);
}

function nextChange(state: LabState): LabState | undefined {
  const progress = state.setup.platform === 'server' ? progressFleet : progressShift;
  for (const deployment of state.deployments.filter(isUnderWay)) {
    const next = progress(state, deployment);
    if (next) {
      return next;
    }
  }
  return followUp(state);
}

function ringAlarm(state: LabState): LabState {
  const {alarmed, now, setup} = state;
  return !alarmed && setup.alarmAt === now && activeOf(state) ? alarm(state) : state;
}

function endTerminated(state: LabState): LabState {
  const ending = state.hosts.filter(({endsAt, gone}) => !gone && endsAt !== undefined && endsAt <= state.now);
  const hosts = ending.map(({id}) => id);
  const next =
    hosts.length > 0
      ? logged(
          withHosts(state, (host) => (ending.includes(host) ? {...host, gone: true, endsAt: undefined} : host)),
          {
            hosts,
            state: 'Terminated',
            because: 'the originals end after the wait',
          },
        )
      : state;
  return next.originalEndsAt !== undefined && next.originalEndsAt <= next.now
    ? logged({...next, originalEndsAt: undefined}, {state: 'Terminated', because: 'the original task set ends'})
    : next;
}

/** The trail goes on where other versions answer than before. */
function traced(state: LabState): LabState {
  const moment = momentOf(state);
  const kept = state.trail.filter(({at}) => at < state.now);
  const last = kept.at(-1);
  const same = last?.serving === moment.serving && JSON.stringify(last.shares) === JSON.stringify(moment.shares);
  return {...state, trail: same ? kept : [...kept, moment]};
}

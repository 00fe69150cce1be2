import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Move} from './events';
import {deployAt} from './examples';
import {someMoves, someSetup} from './example-runs';
import {isServing, isUnderWay} from './look';
import {advance, nextDue, replay, runToEnd, startOf, step} from './machine';
import type {LabState} from './state';
import {minimumOf, shiftOf, strategiesFor, TRAFFIC_STRATEGIES} from './strategies';
import {nextStep, shareAt, shiftMinutes} from './traffic';

const runs = fc.tuple(someSetup(), someMoves());

/** All states of a run, one for each minute at which something happens. */
function statesOf(state: LabState): readonly LabState[] {
  const states = [state];
  for (let due = nextDue(state), now = state; due !== undefined; due = nextDue(now)) {
    now = advance(now, due - now.now);
    states.push(now);
  }
  return states;
}

test('every run ends, and nothing is left under way', () => {
  fc.assert(
    fc.property(runs, ([setup, moves]) => {
      const end = runToEnd(replay(setup, moves));
      expect(end.deployments.filter(isUnderWay)).toEqual([]);
      expect(end.hosts.filter(({task}) => task !== undefined)).toEqual([]);
      expect(nextDue(end)).toBeUndefined();
    }),
    {numRuns: 300},
  );
});

test('the same events give the same state, however the time between them is cut', () => {
  fc.assert(
    fc.property(runs, fc.array(fc.integer({min: 0, max: 200}), {maxLength: 5}), ([setup, moves], cuts) => {
      const waits = cuts.map((at): Move => ({at, event: {type: 'wait'}}));
      // A wait in the minute of a move comes before it, as the time does.
      const cut = [...waits, ...moves].sort((one, other) => one.at - other.at);
      const [once, more] = [runToEnd(replay(setup, moves)), runToEnd(replay(setup, cut))];
      expect(runToEnd(replay(setup, moves))).toEqual(once);
      expect({...more, now: 0}).toEqual({...once, now: 0});
    }),
    {numRuns: 150},
  );
});

test('to replay without the last move is to undo it', () => {
  fc.assert(
    fc.property(runs, fc.integer({min: 0, max: 50}), ([setup, moves], later) => {
      const before = replay(setup, moves);
      const after = step(before, {type: 'launch'}, before.now + later);
      expect(replay(setup, [...moves, {at: before.now + later, event: {type: 'launch'}}])).toEqual(after);
      expect(replay(setup, moves)).toEqual(before);
    }),
    {numRuns: 60},
  );
});

test('a state is never changed, only followed by another', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(freeze);
      Object.freeze(value);
    }
    return value;
  };
  fc.assert(
    fc.property(runs, ([setup, moves]) => {
      const end = moves.reduce((state, {event, at}) => freeze(step(state, event, at)), freeze(startOf(setup)));
      expect(end).toEqual(replay(setup, moves));
    }),
    {numRuns: 60},
  );
});

test('in place, CodeDeploy itself never takes the fleet below the minimum', () => {
  const inPlace = someSetup(['server']).map((setup) => ({...setup, type: 'in-place' as const, first: false}));
  fc.assert(
    fc.property(inPlace, (setup) => {
      const start = startOf(setup);
      const minimum = minimumOf(setup.strategy, setup.minimum, setup.instances);
      const floor = Math.min(minimum, start.hosts.filter(isServing).length);
      const run = statesOf(replay({...setup, rollback: []}, [deployAt(0, 2)]));
      for (const state of run) {
        expect(state.hosts.filter(isServing).length).toBeGreaterThanOrEqual(floor);
      }
    }),
    {numRuns: 300},
  );
});

test('a deployment of one revision to all succeeds only with as many as the minimum, and with one at least', () => {
  const inPlace = someSetup(['server']).map((setup) => ({...setup, type: 'in-place' as const, alarmAt: undefined}));
  fc.assert(
    fc.property(inPlace, (setup) => {
      const end = runToEnd(replay({...setup, rollback: []}, [deployAt(0, 2)]));
      const updated = end.hosts.filter(({healthy, lastGood}) => healthy && lastGood === 2).length;
      const needed = Math.max(1, minimumOf(setup.strategy, setup.minimum, setup.instances));
      expect(end.deployments[0]?.status !== 'Succeeded' || updated >= needed).toBe(true);
    }),
    {numRuns: 300},
  );
});

test('on Lambda and ECS, the share of the new version never decreases unless something fails, stops or rolls back', () => {
  fc.assert(
    fc.property(someSetup(['lambda', 'ecs']), (setup) => {
      const end = runToEnd(replay(setup, [deployAt(0, 2)]));
      const shares = end.trail.map((moment) => moment.shares[2] ?? 0);
      const decreases = shares.some((share, index) => share < (shares[index - 1] ?? 0));
      expect(decreases).toBe(
        end.deployments.some(({creator}) => creator === 'codeDeployRollback') && Math.max(...shares) > 0,
      );
    }),
    {numRuns: 300},
  );
});

test('on servers without a failure, the share of the new revision never decreases', () => {
  fc.assert(
    fc.property(someSetup(['server']), (setup) => {
      const sound = {...setup, faults: [], stopped: [], alarmAt: undefined, strategy: 'HalfAtATime' as const};
      const end = runToEnd(replay(sound, [deployAt(0, 2)]));
      const answering = end.trail.filter(({serving}) => serving > 0).map((moment) => moment.shares[2] ?? 0);
      expect(answering.every((share, index) => share >= (answering[index - 1] ?? 0))).toBe(true);
    }),
    {numRuns: 150},
  );
});

test('each shift begins with its first share, never goes back, changes at its steps alone, and ends with all', () => {
  const shifts = fc.oneof(
    fc.constantFrom(...TRAFFIC_STRATEGIES.map(({shift}) => shift)),
    someSetup(['lambda']).map(({shift}) => shiftOf('Custom', shift)),
  );
  fc.assert(
    fc.property(shifts, fc.integer({min: 0, max: 3000}), (shift, minute) => {
      expect(shareAt(shift, minute + 1)).toBeGreaterThanOrEqual(shareAt(shift, minute));
      expect(shareAt(shift, minute)).toBeGreaterThan(0);
      expect(shareAt(shift, shiftMinutes(shift))).toBe(1);
      expect(shareAt(shift, shiftMinutes(shift) - 1)).toBeLessThan(1);
      const changes = shareAt(shift, minute + 1) !== shareAt(shift, minute);
      expect(!changes || nextStep(shift, minute) === minute + 1).toBe(true);
    }),
  );
});

test('every configuration has a platform, and each platform a configuration of its own', () => {
  expect(strategiesFor('server')).toHaveLength(4);
  expect(strategiesFor('lambda')).toHaveLength(10);
  expect(strategiesFor('ecs')).toHaveLength(6);
});

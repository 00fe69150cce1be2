import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Mode} from './definition';
import {someDefinition, someMoves} from './example-runs';
import {freeLab, stateOf, undone, withMove, type Lab} from './lab';
import {definitionFor, insideOf, isUnderWay, runOf} from './look';
import {advance, replay, step} from './machine';
import {startOf, type PipelineState} from './state';

const LOCKING = ['SUPERSEDED', 'QUEUED'] as const;

/** Every state on the way: after each move, and at each minute after the last one. */
function* statesOf(start: PipelineState, moves: Parameters<typeof replay>[1]): Generator<PipelineState> {
  let state = start;
  for (const {at, event} of moves) {
    while (state.now < at) {
      state = advance(state, 1);
      yield state;
    }
    state = step(state, event, at);
    yield state;
  }
}

const runs = (modes: readonly Mode[], check: (state: PipelineState) => void) =>
  fc.assert(
    fc.property(someDefinition(modes), someMoves(modes), (definition, moves) => {
      for (const state of statesOf(startOf(definition), moves)) {
        check(state);
      }
    }),
    {numRuns: 60},
  );

test('in SUPERSEDED and QUEUED no stage ever holds two (E3)', () => {
  expect.hasAssertions();
  runs(LOCKING, (state) => {
    for (const stage of ['Source', 'Build', 'Test', 'Gate', 'Deploy']) {
      expect(insideOf(state, stage).length).toBeLessThanOrEqual(1);
    }
  });
});

test('in SUPERSEDED at most one waits in front of a stage (E3)', () => {
  expect.hasAssertions();
  runs(['SUPERSEDED'], (state) => {
    const places = state.executions.filter((one) => isUnderWay(one) && !one.inside).map(({stage}) => stage);
    expect(new Set(places).size).toBe(places.length);
  });
});

test('a PARALLEL execution never waits for another: only a disabled transition holds it (E3)', () => {
  expect.hasAssertions();
  runs(['PARALLEL'], (state) => {
    const waiting = state.executions.filter((one) => isUnderWay(one) && !one.inside);
    const doors = waiting.map((one) => definitionFor(state, one).stages[one.stage]?.name);
    expect(doors.filter((door) => !state.closed.includes(door ?? ''))).toEqual([]);
  });
});

test('in QUEUED nobody is superseded (E3)', () => {
  expect.hasAssertions();
  runs(['QUEUED'], ({executions}) => expect(executions.map(({status}) => status)).not.toContain('Superseded'));
});

test('every run ends once the transitions are enabled and every approval is answered', () => {
  fc.assert(
    fc.property(someDefinition(), someMoves(), (definition, moves) => {
      let state = replay(startOf(definition), moves);
      for (const stage of state.closed) {
        state = step(state, {type: 'enable', stage}, state.now);
      }
      for (let round = 0; round < 400 && state.executions.some(isUnderWay); round += 1) {
        for (const {id} of state.executions) {
          state = step(state, {type: 'approve', execution: id, action: 'Approve'}, state.now);
        }
        state = advance(state, 60);
      }
      expect(state.executions.filter(isUnderWay)).toEqual([]);
    }),
    {numRuns: 60},
  );
});

test('what has ended stays ended, unless it is retried; nothing runs in it', () => {
  expect.hasAssertions();
  runs(LOCKING, ({executions}) => {
    const ended = executions.filter((one) => !isUnderWay(one));
    expect(ended.filter(({inside, until}) => inside || until === undefined)).toEqual([]);
    expect(ended.flatMap((one) => runOf(one)?.actions ?? []).filter(({status}) => status === 'InProgress')).toEqual([]);
  });
});

test('the same events give the same state', () => {
  fc.assert(
    fc.property(someDefinition(), someMoves(), (definition, moves) => {
      expect(replay(startOf(definition), moves)).toEqual(replay(startOf(definition), structuredClone(moves)));
    }),
    {numRuns: 40},
  );
});

test('time passes the same way in one piece and minute by minute', () => {
  fc.assert(
    fc.property(someDefinition(), someMoves(), (definition, moves) => {
      const walked = [...statesOf(startOf(definition), moves)].at(-1) ?? startOf(definition);
      expect(walked).toEqual(replay(startOf(definition), moves));
    }),
    {numRuns: 40},
  );
});

test('undo is the run without its last move', () => {
  fc.assert(
    fc.property(someDefinition(), someMoves(), (definition, moves) => {
      const lab = moves.reduce<Lab>((so, {at, event}) => withMove(so, event, at), freeLab(definition));
      expect(stateOf(undone(lab))).toEqual(replay(startOf(definition), moves.slice(0, -1)));
    }),
    {numRuns: 40},
  );
});

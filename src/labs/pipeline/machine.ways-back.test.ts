import {describe, expect, test} from 'vitest';
import {actionOf, pipelineOf, stageOf, threeStages} from './build';
import type {Mode, Stage} from './definition';
import type {PipelineEvent} from './events';
import {liveIn} from './look';
import {GUIDE, live, push, refusal, run, statuses, three} from './test-run';

describe('retry', () => {
  const suite = (onFailure?: Stage['onFailure']) =>
    pipelineOf('SUPERSEDED', {
      ...stageOf('Test', actionOf('Seed', 'Test', 5, 1), actionOf('E2e', 'Test', 5, 2)),
      ...(onFailure && {onFailure}),
    });
  const failed = [
    [0, push],
    [7, {type: 'fail', execution: 1, action: 'E2e'}],
  ] as const;

  test.each([
    ['FAILED_ACTIONS', ['Seed', 'E2e'], [0, 20], 25, 'it leaves the green action alone'],
    ['ALL_ACTIONS', ['Seed', 'E2e'], [20, 25], 30, 'it begins with the first action of the stage'],
  ] as const)(
    `%s runs %j from %j and ends at %i, because %s (E6 → ${GUIDE}/actions-retry.html)`,
    (mode, names, from, until, _because) => {
      const state = run(suite(), [...failed, [20, {type: 'retry', execution: 1, mode}]], 40);
      const again = state.executions[0]?.runs.at(-1);
      expect(again?.actions.map(({name}) => name)).toEqual(names);
      expect(again?.actions.map((action) => action.from)).toEqual(from);
      expect(again?.until).toBe(until);
      expect(statuses(state)).toBe('Succeeded');
    },
  );

  test(`a retry works with the revision of its execution, whatever was pushed since (E6 → ${GUIDE}/actions-retry.html)`, () => {
    const state = run(
      threeStages('SUPERSEDED', 6, 20),
      [
        [0, push],
        [7, {type: 'fail', execution: 1, action: 'Deploy'}],
        [8, {type: 'disable', stage: 'Deploy'}],
        [9, push],
        [20, {type: 'retry', execution: 1, mode: 'FAILED_ACTIONS'}],
      ],
      50,
    );
    expect(live(state)).toBe('A@40');
  });

  test.each([
    [
      'superseded',
      'A superseded execution can’t be retried.',
      'it was overtaken',
      [...three, [21, {type: 'retry', execution: 2, mode: 'ALL_ACTIONS'}]],
    ],
    [
      'edited',
      'The structure was changed since; the stage can’t be retried.',
      'the structure changed',
      [
        [0, push],
        [7, {type: 'fail', execution: 1, action: 'Deploy'}],
        [8, {type: 'edit', definition: threeStages('SUPERSEDED', 6, 21)}],
        [9, {type: 'retry', execution: 1, mode: 'ALL_ACTIONS'}],
      ],
    ],
    [
      'not failed',
      'Its stage has not failed.',
      'there is nothing to repeat',
      [
        [0, push],
        [50, {type: 'retry', execution: 1, mode: 'ALL_ACTIONS'}],
      ],
    ],
    [
      'overrun',
      'Another execution has entered Deploy since; execution 1 is no longer the latest there.',
      'a later one is in the stage',
      [
        ...three,
        [22, {type: 'fail', execution: 1, action: 'Deploy'}],
        [23, {type: 'retry', execution: 1, mode: 'ALL_ACTIONS'}],
      ],
    ],
  ] as const satisfies readonly (readonly [string, string, string, readonly (readonly [number, PipelineEvent])[]])[])(
    `%s: it is refused, “%s”, because %s (E6 → ${GUIDE}/actions-retry.html)`,
    (_name, expected, _because, moves) => {
      expect(refusal(run(threeStages('SUPERSEDED', 6, 20), moves, 60))).toBe(expected);
    },
  );

  test(`the automatic retry is made once (E6 → ${GUIDE}/stage-retry.html)`, () => {
    const auto = suite({result: 'RETRY', mode: 'ALL_ACTIONS'});
    const once = run(auto, failed, 40);
    expect(statuses(once)).toBe('Succeeded');
    expect(once.executions[0]?.runs.map(({status}) => status)).toEqual(['Succeeded', 'Failed', 'Succeeded']);
    const twice = run(auto, [...failed, [8, {type: 'fail', execution: 1, action: 'Seed'}]], 40);
    expect(statuses(twice)).toBe('Failed');
    expect(twice.executions[0]?.runs).toHaveLength(3);
  });
});

describe('stage rollback', () => {
  const two = [
    [0, push],
    [30, push],
  ] as const;
  const back: PipelineEvent = {type: 'rollback', stage: 'Deploy', target: 1};

  test(`is a new execution of the type ROLLBACK with the old revision (E6 → ${GUIDE}/stage-rollback.html)`, () => {
    const state = run(threeStages('SUPERSEDED', 6, 20), [...two, [60, back]], 90);
    expect(state.executions[2]).toMatchObject({
      id: 3,
      type: 'ROLLBACK',
      trigger: 'ManualRollback',
      revision: 'A',
      status: 'Succeeded',
    });
    expect(state.executions[2]?.runs.map(({stage}) => stage)).toEqual(['Deploy']);
    expect(live(state)).toBe('A@26 B@56 A@80');
  });

  test.each([
    ['PARALLEL', [...two, [60, back]], 'Stage rollback is not available in PARALLEL mode.', 'the mode has none'],
    [
      'SUPERSEDED',
      [...two, [60, {type: 'rollback', stage: 'Source', target: 1}]],
      'The source stage can’t be rolled back.',
      'it holds sources',
    ],
    [
      'SUPERSEDED',
      [
        [0, push],
        [7, {type: 'fail', execution: 1, action: 'Deploy'}],
        [60, back],
      ],
      'Execution 1 has not succeeded in Deploy.',
      'a target needs a success there',
    ],
    [
      'SUPERSEDED',
      [...two, [60, {type: 'edit', definition: threeStages('SUPERSEDED', 6, 21)}], [61, back]],
      'Execution 1 ran before the structure was changed.',
      'it ran under another structure',
    ],
    [
      'SUPERSEDED',
      [...two, [60, back], [90, {type: 'rollback', stage: 'Deploy', target: 3}]],
      'An execution of the type ROLLBACK can’t be the target of another one.',
      'it is a rollback itself',
    ],
    [
      'SUPERSEDED',
      [...two, [40, back]],
      'A stage that is running can’t be rolled back; execution 2 is inside Deploy.',
      'API UnableToRollbackStageException, read 2026-11-23: “the stage is currently running”',
    ],
  ] as const satisfies readonly (readonly [Mode, readonly (readonly [number, PipelineEvent])[], string, string])[])(
    `%s: %j is refused, “%s”, because %s (E6 → ${GUIDE}/stage-rollback.html)`,
    (mode, moves, expected, _because) => {
      const state = run(threeStages(mode, 6, 20), moves, 100);
      expect(refusal(state)).toBe(expected);
    },
  );

  const careful = pipelineOf('SUPERSEDED', {
    ...stageOf('Deploy', actionOf('Deploy', 'Deploy', 20, 1), actionOf('Smoke', 'Test', 5, 2)),
    onFailure: {result: 'ROLLBACK'},
  });

  test(`on failure it goes back by itself, to the most recent success (E6 → ${GUIDE}/stage-rollback-auto.html)`, () => {
    const state = run(
      careful,
      [
        [0, push],
        [30, push],
        [60, push],
        [81, {type: 'fail', execution: 3, action: 'Smoke'}],
      ],
      120,
    );
    expect(statuses(state)).toBe('Succeeded Succeeded Failed Succeeded');
    expect(state.executions[3]).toMatchObject({type: 'ROLLBACK', trigger: 'AutomatedRollback', revision: 'B'});
    expect(liveIn(state, 'Deploy')).toBe('B');
  });

  test(`on the first run ever there is nothing to go back to (E6 → ${GUIDE}/stage-rollback-auto.html)`, () => {
    const state = run(
      careful,
      [
        [0, push],
        [5, {type: 'fail', execution: 1, action: 'Deploy'}],
      ],
      60,
    );
    expect(statuses(state)).toBe('Failed');
    expect(refusal(state)).toBe('No execution has succeeded in Deploy under the present structure.');
  });
});

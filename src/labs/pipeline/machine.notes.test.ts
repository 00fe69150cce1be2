import {describe, expect, test} from 'vitest';
import {actionOf, pipelineOf, stageOf, threeStages} from './build';
import type {Definition, Stage} from './definition';
import type {PipelineEvent} from './events';
import {GUIDE, live, push, refusal, run, statuses} from './test-run';

const reasons = (...told: Parameters<typeof run>) => run(...told).log.map(({because}) => because ?? '');
const deploying = (part: Partial<Stage>): Definition =>
  pipelineOf('SUPERSEDED', {...stageOf('Deploy', actionOf('Deploy', 'Deploy', 5)), ...part});

describe('where AWS doesn’t say what happens, the log says so', () => {
  const back: PipelineEvent = {type: 'rollback', stage: 'Deploy', target: 1};
  const alarm = [{provider: 'CloudWatchAlarm'}] as const;

  test.each<readonly [string, Definition, readonly (readonly [number, PipelineEvent])[], RegExp, string]>([
    [
      'entry condition',
      deploying({beforeEntry: {result: 'FAIL', rules: alarm}}),
      [[0, push]],
      /takes no time here; whether AWS locks the stage meanwhile isn’t documented/,
      'stage-conditions has a wait time, and nothing on the lock',
    ],
    [
      'condition on success',
      deploying({onSuccess: {result: 'FAIL', minutes: 10, rules: alarm}}),
      [[0, push]],
      /looked at once, at the end; AWS’s pages differ on when/,
      'stage-conditions: “within 60 minutes”, and “if OK when first checked, immediately succeed”',
    ],
    [
      'a stage’s settings and a rollback',
      deploying({onFailure: {result: 'ROLLBACK'}}),
      [
        [0, push],
        [10, back],
      ],
      /the stage’s settings are left out: what they do to a rollback isn’t documented/,
      'stage-rollback names neither conditions nor onFailure for an execution of the type ROLLBACK',
    ],
    [
      'an automatic rollback after a rollback',
      deploying({onFailure: {result: 'ROLLBACK'}}),
      [
        [0, push],
        [10, push],
        [20, back],
        [30, push],
        [32, {type: 'fail', execution: 4, action: 'Deploy'}],
      ],
      /the last success here was a rollback, which can’t be a target; which one AWS takes then isn’t documented/,
      'stage-rollback-auto: the most recent success; stage-rollback: no target of the type ROLLBACK',
    ],
  ])(`%s (${GUIDE}, read 2026-11-23)`, (_name, definition, moves, expected, _because) => {
    expect(reasons(definition, moves, 60).filter((because) => expected.test(because))).toHaveLength(1);
  });

  test(`a rollback behind a disabled transition (${GUIDE}/stage-rollback.html doesn’t name it, read 2026-11-23)`, () => {
    const moves = [
      [0, push],
      [10, {type: 'disable', stage: 'Deploy'}],
      [11, back],
    ] as const;
    expect(refusal(run(deploying({}), moves, 12))).toBe(
      'What AWS does behind a disabled transition isn’t documented; in the lab, enable it first.',
    );
  });

  test('and an automatic rollback to a plain success says nothing of the kind', () => {
    const moves = [
      [0, push],
      [10, push],
      [12, {type: 'fail', execution: 2, action: 'Deploy'}],
    ] as const;
    expect(reasons(deploying({onFailure: {result: 'ROLLBACK'}}), moves, 60).join()).not.toMatch(
      /the last success here/,
    );
  });
});

describe('editing and rolling back', () => {
  test(`who is inside a stage when the definition is saved is told to end (${GUIDE}/execution-modes.html: after in-progress actions complete)`, () => {
    const told = reasons(
      threeStages('QUEUED', 5, 10),
      [
        [0, push],
        [7, {type: 'edit', definition: threeStages('QUEUED', 5, 11)}],
      ],
      8,
    );
    expect(told).toContain('the definition was saved: it is cancelled when its running actions have ended');
  });

  test(`a stage whose transition was disabled can become the first: there is no transition into that (${GUIDE}/transitions.html: links between stages)`, () => {
    const shorter: Definition = {
      mode: 'QUEUED',
      variables: [],
      stages: [stageOf('Build', actionOf('Source', 'Source', 0)), stageOf('Deploy', actionOf('Deploy', 'Deploy', 5))],
    };
    const moves = [
      [0, {type: 'disable', stage: 'Build'}],
      [1, {type: 'edit', definition: shorter}],
      [2, push],
    ] as const;
    expect(statuses(run(threeStages('QUEUED', 5, 10), moves, 20))).toBe('Succeeded');
  });

  test(`the stage that was skipped last can’t be rolled back, one that was skipped before can (${GUIDE}/stage-conditions.html: “a stage in Skipped status”)`, () => {
    const skipping: Definition = {
      ...deploying({
        beforeEntry: {result: 'SKIP', rules: [{provider: 'VariableCheck', variable: 'variables.env', equals: 'prod'}]},
      }),
      variables: [{name: 'env', defaultValue: 'prod'}],
    };
    const skip: PipelineEvent = {type: 'start', variables: {env: 'test'}};
    const back: PipelineEvent = {type: 'rollback', stage: 'Deploy', target: 1};
    const before = run(
      skipping,
      [
        [0, push],
        [10, skip],
        [20, back],
      ],
      40,
    );
    expect(refusal(before)).toBe('Deploy was skipped last, and a skipped stage can’t be rolled back.');
    const since = run(
      skipping,
      [
        [0, push],
        [10, skip],
        [20, push],
        [30, back],
      ],
      40,
    );
    expect([refusal(since), live(since)]).toEqual([undefined, 'A@5 B@25 A@35']);
  });

  test(`who was skipped last counts by time, also where a rollback has a higher number (${GUIDE}/stage-conditions.html: “a stage in Skipped status”)`, () => {
    const skipping: Definition = {
      ...pipelineOf('SUPERSEDED', stageOf('Build', actionOf('Build', 'Build', 5)), {
        ...stageOf('Deploy', actionOf('Deploy', 'Deploy', 5)),
        beforeEntry: {result: 'SKIP', rules: [{provider: 'VariableCheck', variable: 'variables.env', equals: 'prod'}]},
      }),
      variables: [{name: 'env', defaultValue: 'prod'}],
    };
    const back: PipelineEvent = {type: 'rollback', stage: 'Deploy', target: 1};
    const state = run(
      skipping,
      [
        [0, push],
        [20, {type: 'start', variables: {env: 'test'}}],
        // It runs while execution 2 is being built, so that 2 comes to the stage after 3.
        [21, back],
        [40, back],
      ],
      41,
    );
    expect([statuses(state), refusal(state)]).toEqual([
      'Succeeded Succeeded Succeeded',
      'Deploy was skipped last, and a skipped stage can’t be rolled back.',
    ]);
  });
});

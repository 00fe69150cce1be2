import {describe, expect, test} from 'vitest';
import {actionOf, pipelineOf, stageOf, threeStages} from './build';
import type {Definition, Stage} from './definition';
import type {PipelineEvent} from './events';
import {executionOf, insideOf} from './look';
import {GUIDE, live, push, refusal, run, statuses, three} from './test-run';

describe('conditions', () => {
  const withStage = (part: Partial<Stage>): Definition => ({
    ...pipelineOf(
      'SUPERSEDED',
      {...stageOf('Deploy', actionOf('Deploy', 'Deploy', 10)), ...part},
      stageOf('After', actionOf('Check', 'Test', 5)),
    ),
    variables: [{name: 'env', defaultValue: 'test'}],
  });
  const alarm = {provider: 'CloudWatchAlarm'} as const;
  const ifProd = {provider: 'VariableCheck', variable: 'variables.env', equals: 'prod'} as const;
  const ring: PipelineEvent = {type: 'alarm', on: true};

  test.each([
    [
      'entry FAIL, alarm rings',
      {beforeEntry: {result: 'FAIL', rules: [alarm]}},
      [
        [0, ring],
        [1, push],
      ],
      'Failed',
      '',
      'Failed',
      'the release stays out, and the stage fails',
    ],
    [
      'entry FAIL, no alarm',
      {beforeEntry: {result: 'FAIL', rules: [alarm]}},
      [[1, push]],
      'Succeeded',
      'A@11',
      'Succeeded',
      'all rules pass',
    ],
    [
      'entry FAIL, one of two rules',
      {beforeEntry: {result: 'FAIL', rules: [alarm, ifProd]}},
      [[1, push]],
      'Failed',
      '',
      'Failed',
      'all rules have to pass',
    ],
    [
      'entry SKIP',
      {beforeEntry: {result: 'SKIP', rules: [ifProd]}},
      [[1, push]],
      'Succeeded',
      '',
      'Skipped',
      'the release goes past the stage',
    ],
    [
      'success FAIL',
      {onSuccess: {result: 'FAIL', minutes: 15, rules: [alarm]}},
      [
        [0, push],
        [12, ring],
      ],
      'Failed',
      'A@10',
      'Failed',
      'what is deployed stays deployed',
    ],
    [
      'success ROLLBACK',
      {onSuccess: {result: 'ROLLBACK', minutes: 15, rules: [alarm]}},
      [
        [0, push],
        [40, push],
        [51, ring],
      ],
      'Succeeded Failed Succeeded',
      'A@10 B@50 A@75',
      'Failed',
      'the stage is taken back',
    ],
    [
      'override',
      {onSuccess: {result: 'FAIL', minutes: 15, rules: [alarm]}},
      [
        [0, push],
        [12, ring],
        [13, {type: 'override', execution: 1}],
      ],
      'Succeeded',
      'A@10',
      'Succeeded',
      'a person may override it while it runs',
    ],
  ] as const satisfies readonly (readonly [
    string,
    Partial<Stage>,
    readonly (readonly [number, PipelineEvent])[],
    string,
    string,
    string,
    string,
  ])[])(
    `%s (E6 → ${GUIDE}/concepts-how-it-works-conditions.html)`,
    (_name, part, moves, expected, lives, stage, _because) => {
      const state = run(withStage(part), moves, 120);
      expect(statuses(state)).toBe(expected);
      expect(live(state)).toBe(lives);
      const last = state.executions.findLast(({type}) => type === 'STANDARD');
      expect(last?.runs.find((one) => one.stage === 'Deploy')?.status).toBe(stage);
    },
  );
});

describe('stop', () => {
  const running = [[0, push]] as const;

  test.each([
    ['wait', false, 8, 'Stopping', 'InProgress', 'the running action may finish'],
    ['wait', false, 26, 'Stopped', 'Succeeded', 'it has finished, and nothing further begins'],
    ['abandon', true, 8, 'Stopped', 'Abandoned', 'nobody waits for it'],
  ] as const)(
    `stop and %s (abandon: %s): at %i the execution is %s and its action %s, because %s (E3 → ${GUIDE}/pipelines-stop.html)`,
    (_name, abandon, until, status, action, _because) => {
      const state = run(threeStages('QUEUED', 6, 20), [...running, [8, {type: 'stop', execution: 1, abandon}]], until);
      expect(statuses(state)).toBe(status);
      expect(state.executions[0]?.runs.at(-1)?.actions[0]?.status).toBe(action);
    },
  );

  test(`a stop unlocks the stage for the next one (E3 → ${GUIDE}/concepts-how-it-works.html)`, () => {
    const state = run(threeStages('QUEUED', 6, 20), [...three, [22, {type: 'stop', execution: 1, abandon: true}]], 22);
    expect(insideOf(state, 'Deploy').map(({id}) => id)).toEqual([2]);
  });
});

describe('editing while executions are in flight', () => {
  const edited: PipelineEvent = {type: 'edit', definition: threeStages('QUEUED', 5, 20)};

  test(`ends them: those that wait at once, the others after their running actions; nothing starts again (E3 → ${GUIDE}/execution-modes.html)`, () => {
    const moves = [...three, [15, edited]] as const;
    expect(statuses(run(threeStages('QUEUED', 6, 20), moves, 15))).toBe('InProgress Cancelled InProgress');
    const later = run(threeStages('QUEUED', 6, 20), moves, 100);
    expect(statuses(later)).toBe('Cancelled Cancelled Cancelled');
    expect(later.executions).toHaveLength(3);
  });

  test(`lets those go on that were started in PARALLEL (E3 → ${GUIDE}/execution-modes.html)`, () => {
    expect(statuses(run(threeStages('PARALLEL', 6, 20), [...three, [15, edited]], 100))).toBe(
      'Succeeded Succeeded Succeeded',
    );
  });

  test('is refused for what is no pipeline', () => {
    const state = run(threeStages('QUEUED', 6, 20), [[0, {type: 'edit', definition: pipelineOf('QUEUED')}]], 0);
    expect(refusal(state)).toBe('A pipeline has at least two stages.');
  });
});

test(`a start takes the newest commit, or the one that overrides it (E4 → ${GUIDE}/pipelines-trigger-source-overrides.html)`, () => {
  const state = run(
    threeStages('QUEUED', 6, 20),
    [
      [0, push],
      [1, push],
      [2, {type: 'start'}],
      [3, {type: 'start', revision: 'A'}],
    ],
    3,
  );
  expect(state.executions.map(({revision}) => revision)).toEqual(['A', 'B', 'B', 'A']);
  expect(executionOf(state, 3)?.trigger).toBe('StartPipelineExecution');
  expect(refusal(run(threeStages('QUEUED', 6, 20), [[0, {type: 'start', revision: 'Z'}]], 0))).toBe(
    'There is no commit Z.',
  );
});

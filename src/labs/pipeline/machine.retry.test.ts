import {describe, expect, test} from 'vitest';
import {actionOf, pipelineOf, stageOf, threeStages} from './build';
import type {Definition} from './definition';
import type {PipelineEvent} from './events';
import {GUIDE, live, push, refusal, run, statuses} from './test-run';
import {timelineOf} from './timeline';

type Row = readonly [
  name: string,
  Definition,
  readonly (readonly [number, PipelineEvent])[],
  statuses: string,
  live: string,
  refusal: string | undefined,
  because: string,
];

const stop = (abandon: boolean): PipelineEvent => ({type: 'stop', execution: 1, abandon});
const again = (mode: 'FAILED_ACTIONS' | 'ALL_ACTIONS'): PipelineEvent => ({type: 'retry', execution: 1, mode});
const plain = threeStages('QUEUED', 5, 10);
const twoGroups = pipelineOf(
  'QUEUED',
  stageOf('Prod', actionOf('Deploy', 'Deploy', 10, 1), actionOf('Smoke', 'Test', 5, 2)),
);

describe('a stopped stage', () => {
  test.each<Row>([
    [
      'abandoned',
      plain,
      [
        [0, push],
        [7, stop(true)],
        [9, again('FAILED_ACTIONS')],
      ],
      'Succeeded',
      'A@19',
      undefined,
      'what was abandoned runs again',
    ],
    [
      'waited for, failed actions',
      twoGroups,
      [
        [0, push],
        [7, stop(false)],
        [20, again('FAILED_ACTIONS')],
      ],
      'Succeeded',
      'A@10',
      undefined,
      'what had succeeded stays, and the stage goes on behind it',
    ],
    [
      'waited for, all actions',
      twoGroups,
      [
        [0, push],
        [7, stop(false)],
        [20, again('ALL_ACTIONS')],
      ],
      'Succeeded',
      'A@10 A@30',
      undefined,
      'the stage begins with its first action',
    ],
    [
      'in front of a stage',
      plain,
      [
        [0, {type: 'disable', stage: 'Deploy'}],
        [0, push],
        [7, stop(true)],
        [9, again('FAILED_ACTIONS')],
      ],
      'Stopped',
      '',
      'It was stopped in front of a stage, so it has no actions to retry.',
      'a stopped inbound execution has no failed actions (concepts-how-it-works, inbound executions)',
    ],
    [
      'and another one came in',
      plain,
      [
        [0, push],
        [1, push],
        [12, stop(true)],
        [13, again('ALL_ACTIONS')],
      ],
      'Stopped Succeeded',
      'B@22',
      'Another execution has entered Deploy since; execution 1 is no longer the latest there.',
      'the stop unlocks the stage, so the transition is disabled first',
    ],
  ])(
    `%s (${GUIDE}/pipelines-stop.html, read 2026-11-23: “the actions in the stage where the execution stopped can be retried”)`,
    (_name, definition, moves, expected, lives, because, _because1) => {
      const state = run(definition, moves, 60);
      expect([statuses(state), live(state), refusal(state)]).toEqual([expected, lives, because]);
    },
  );

  test('shows no wait between the stop and the retry: nothing held it', () => {
    const state = run(
      plain,
      [
        [0, push],
        [7, stop(true)],
        [30, again('ALL_ACTIONS')],
      ],
      60,
    );
    expect(timelineOf(state)[0]?.spans.map((span) => [span.state, span.from, span.until])).toEqual([
      ['Succeeded', 0, 5],
      ['Stopped', 5, 7],
      ['Succeeded', 30, 40],
    ]);
  });
});

describe('a stage in which one action has failed and another is in progress', () => {
  const beside = pipelineOf(
    'SUPERSEDED',
    stageOf('Test', actionOf('unit', 'Test', 5), actionOf('browser', 'Test', 30)),
  );
  const failed = [
    [0, push],
    [2, {type: 'fail', execution: 1, action: 'unit'}],
  ] as const;

  test.each<readonly [mode: 'FAILED_ACTIONS' | 'ALL_ACTIONS', string, string | undefined, string]>([
    ['FAILED_ACTIONS', 'Succeeded', undefined, 'failed actions are triggered again, the others continue working'],
    [
      'ALL_ACTIONS',
      'Failed',
      'Actions of the stage are still in progress; failed actions alone can be retried.',
      'from the first action on, the stage can’t have any in progress',
    ],
  ])(
    `%s: the execution is %s in the end (${GUIDE}/stage-retry.html, read 2026-11-23)`,
    (mode, expected, because, _because) => {
      const state = run(beside, [...failed, [3, again(mode)]], 60);
      expect([statuses(state), refusal(state)]).toEqual([expected, because]);
      expect(state.executions[0]?.runs[1]?.actions.find(({name}) => name === 'browser')).toMatchObject({
        from: 0,
        until: 30,
      });
    },
  );

  test('an execution that is asked to stop triggers nothing again', () => {
    const state = run(beside, [...failed, [3, stop(false)], [4, again('FAILED_ACTIONS')]], 60);
    expect([statuses(state), refusal(state)]).toEqual(['Stopped', 'It is Stopping.']);
  });
});

test.each<readonly [mode: 'QUEUED' | 'SUPERSEDED', string, string | undefined]>([
  ['QUEUED', 'Failed', '50 executions are under way already.'],
  ['SUPERSEDED', 'InProgress', undefined],
])(
  '%s: with as many under way as may be, a retry leaves the execution %s (API RetryStageExecution, read 2026-11-23: ConcurrentPipelineExecutionsLimitExceededException)',
  (mode, expected, because) => {
    const fifty = Array.from({length: 50}, () => [8, push] as const);
    const state = run(
      threeStages(mode, 5, 10),
      [
        [0, push],
        [6, {type: 'fail', execution: 1, action: 'Deploy'}],
        [7, {type: 'disable', stage: 'Deploy'}],
        ...fifty,
        [9, again('ALL_ACTIONS')],
      ],
      9,
    );
    expect([state.executions[0]?.status, refusal(state)]).toEqual([expected, because]);
  },
);

test('a stage that failed by its condition has no failed actions to retry (API StageNotRetryableException: “the stage contains no failed actions”)', () => {
  const checked = pipelineOf('SUPERSEDED', {
    ...stageOf('Deploy', actionOf('Deploy', 'Deploy', 5)),
    onSuccess: {result: 'FAIL', minutes: 10, rules: [{provider: 'CloudWatchAlarm'}]},
  });
  const state = run(
    checked,
    [
      [0, push],
      [6, {type: 'alarm', on: true}],
      [20, again('ALL_ACTIONS')],
    ],
    30,
  );
  expect([statuses(state), refusal(state)]).toEqual(['Failed', 'The stage contains no failed actions.']);
});

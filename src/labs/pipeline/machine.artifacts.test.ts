import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {actionOf, pipelineOf, stageOf, threeStages} from './build';
import type {Definition} from './definition';
import type {Move, PipelineEvent} from './events';
import {someDefinition, someMoves} from './example-runs';
import {actionOf as specOf} from './begin';
import {executionOf} from './look';
import {replay} from './machine';
import {startOf, type PipelineState} from './state';
import {GUIDE, push, run, statuses} from './test-run';
import {entryText} from './words';

/** What an execution has, such as `SourceOutput:1A`. */
const had = (state: PipelineState, id: number) =>
  executionOf(state, id)?.artifacts.map(({name, execution, revision}) => `${name}:${execution}${revision}`);
const log = (state: PipelineState) => state.log.map((entry) => entryText(state, entry));
const READ = 'read 2026-11-23';
const plain = threeStages('SUPERSEDED', 6, 20);
const back: PipelineEvent = {type: 'rollback', stage: 'Deploy', target: 1};
const two = [
  [0, push],
  [30, push],
] as const;

describe('artifacts', () => {
  test.each<
    [string, Definition, readonly (readonly [number, PipelineEvent])[], number, number, readonly string[], string]
  >([
    ['after the source', plain, [[0, push]], 5, 1, ['SourceOutput:1A'], `${GUIDE}/welcome-introducing-artifacts.html`],
    [
      'after the build',
      plain,
      [[0, push]],
      6,
      1,
      ['SourceOutput:1A', 'BuildOutput:1A'],
      `${GUIDE}/welcome-introducing-artifacts.html`,
    ],
    ['of another execution', plain, two, 60, 2, ['SourceOutput:2B', 'BuildOutput:2B'], `E8: per execution`],
    [
      'after a build that failed',
      plain,
      [
        [0, push],
        [3, {type: 'fail', execution: 1, action: 'Build'}],
      ],
      20,
      1,
      ['SourceOutput:1A'],
      `${GUIDE}/welcome-introducing-artifacts.html: an output is of an action that ran`,
    ],
    [
      'of an abandoned build',
      plain,
      [
        [0, push],
        [3, {type: 'stop', execution: 1, abandon: true}],
      ],
      20,
      1,
      ['SourceOutput:1A'],
      `${GUIDE}/concepts-how-it-works.html: abandoned actions “do not complete”`,
    ],
    [
      'of a rollback',
      plain,
      [...two, [60, back]],
      90,
      3,
      ['SourceOutput:1A', 'BuildOutput:1A'],
      `E6, ${GUIDE}/stage-rollback.html: “the variables and artifacts from the execution to which it is rolling back”`,
    ],
    [
      'of a rollback of the build itself',
      plain,
      [...two, [60, {type: 'rollback', stage: 'Build', target: 1}]],
      90,
      3,
      ['SourceOutput:1A', 'BuildOutput:3A'],
      `${GUIDE}/stage-rollback.html: its inputs are old; the stage runs, so its output is new`,
    ],
  ])(`%s (${READ})`, (_name, definition, moves, until, execution, expected, _because) => {
    expect(had(run(definition, moves, until), execution)).toEqual(expected);
  });

  test(`a retry works with the same, whatever was made since (E6 → ${GUIDE}/actions-retry.html, ${READ})`, () => {
    const state = run(
      threeStages('PARALLEL', 6, 20),
      [
        [0, push],
        [7, {type: 'fail', execution: 1, action: 'Deploy'}],
        [8, push],
        [40, {type: 'retry', execution: 1, mode: 'FAILED_ACTIONS'}],
      ],
      70,
    );
    expect(state.deployments.map(({artifacts}) => artifacts)).toMatchObject([
      [{name: 'BuildOutput', execution: 2, revision: 'B', by: 'Build/Build', at: 14}],
      [{name: 'BuildOutput', execution: 1, revision: 'A', by: 'Build/Build', at: 6}],
    ]);
  });

  test(`a retry of all actions overrides what they made (${GUIDE}/stage-retry.html, ${READ}: “overrides output artifacts of previously successful actions in the same execution”)`, () => {
    const definition = pipelineOf(
      'QUEUED',
      stageOf('Build', actionOf('Build', 'Build', 6, 1), actionOf('Unit', 'Test', 4, 2)),
    );
    const state = run(
      definition,
      [
        [0, push],
        [7, {type: 'fail', execution: 1, action: 'Unit'}],
        [20, {type: 'retry', execution: 1, mode: 'ALL_ACTIONS'}],
      ],
      40,
    );
    expect(executionOf(state, 1)?.artifacts).toMatchObject([
      {name: 'SourceOutput', at: 0},
      {name: 'BuildOutput', at: 26},
    ]);
  });

  test(`what a rollback deploys is told with who made it (${GUIDE}/stage-rollback.html, ${READ})`, () => {
    const state = run(plain, [...two, [60, back]], 90);
    expect(state.deployments.at(-1)).toMatchObject({execution: 3, artifacts: [{name: 'BuildOutput', execution: 1}]});
    expect(log(state)).toContain(
      'Execution 3 (A): InProgress (type ROLLBACK, trigger ManualRollback: revision A of execution 1, with its SourceOutput and BuildOutput)',
    );
    expect(log(state)).toContain(
      'Execution 3 (A), action Deploy in Deploy: InProgress, takes BuildOutput of execution 1 (commit A)',
    );
    expect(log(state)).toContain('Execution 2 (B), action Build in Build: Succeeded, makes BuildOutput');
    expect(log(state)).toContain('Execution 2 (B), action Deploy in Deploy: InProgress');
  });

  test('behind a skipped stage, who needs its output fails, and the log says that AWS doesn’t document it', () => {
    const definition: Definition = {
      ...pipelineOf(
        'QUEUED',
        {
          ...stageOf('Build', actionOf('Build', 'Build', 6)),
          beforeEntry: {
            result: 'SKIP',
            rules: [{provider: 'VariableCheck', variable: 'variables.build', equals: 'yes'}],
          },
        },
        stageOf('Deploy', actionOf('Deploy', 'Deploy', 20), actionOf('Note', 'Test', 5)),
      ),
      variables: [{name: 'build', defaultValue: 'no'}],
    };
    const state = run(definition, [[0, push]], 60);
    expect([statuses(state), state.deployments]).toEqual(['Failed', []]);
    expect(log(state)).toContain(
      'Execution 1 (A), action Deploy in Deploy: Failed (nothing made its input BuildOutput; what AWS does behind a skipped stage isn’t documented)',
    );
  });
});

describe('in every run', () => {
  const everyRun = (
    runs: fc.Arbitrary<readonly [Definition, readonly Move[]]>,
    check: (state: PipelineState) => void,
  ) =>
    fc.assert(
      fc.property(runs, ([definition, moves]) => {
        moves.reduce((state, move) => {
          const next = replay(state, [move]);
          check(next);
          return next;
        }, startOf(definition));
      }),
      {numRuns: 80},
    );
  // With a commit at the beginning there is something to look at in each of them.
  const some = fc.tuple(
    someDefinition(),
    someMoves().map((moves): readonly Move[] => [{at: 0, event: push}, ...moves]),
  );

  test('an action never begins without its input artifacts', () => {
    let seen = 0;
    everyRun(some, (state) => {
      for (const execution of state.executions.filter(({inside}) => inside)) {
        for (const {name, from} of execution.runs.at(-1)?.actions.filter(({status}) => status === 'InProgress') ?? []) {
          const inputs = specOf(state, execution, name)?.inputs ?? [];
          const there = execution.artifacts.filter(({at}) => at <= from).map((artifact) => artifact.name);
          expect(there).toEqual(expect.arrayContaining([...inputs]));
          seen += inputs.length;
        }
      }
    });
    expect(seen).toBeGreaterThan(0);
  });

  test('an artifact is of the revision of the execution that made it, and there is one of each name', () => {
    everyRun(some, (state) => {
      expect(state.executions.flatMap(({artifacts}) => artifacts)).not.toEqual([]);
      for (const {artifacts} of state.executions) {
        for (const {execution, revision, name} of artifacts) {
          expect(revision, name).toBe(executionOf(state, execution)?.revision);
        }
        expect(new Set(artifacts.map(({name}) => name)).size).toBe(artifacts.length);
      }
    });
  });

  test('a rollback of Deploy makes no new SourceOutput or BuildOutput: both are its target’s', () => {
    const minutes = fc.integer({min: 1, max: 15});
    const runs = fc
      .tuple(
        fc.constantFrom('SUPERSEDED' as const, 'QUEUED' as const),
        minutes,
        minutes,
        fc.constantFrom(1, 2),
        someMoves(),
      )
      .map(([mode, build, deploy, target, moves]): readonly [Definition, readonly Move[]] => [
        threeStages(mode, build, deploy),
        [
          {at: 0, event: push},
          {at: 40, event: push},
          {at: 80, event: {type: 'rollback', stage: 'Deploy', target}},
          // A saved pipeline may have other artifacts.
          ...moves.filter(({event}) => event.type !== 'edit').map(({at, event}) => ({at: at + 80, event})),
        ],
      ]);
    let rollbacks = 0;
    everyRun(runs, ({executions}) => {
      for (const rollback of executions.filter(
        ({type, runs: [first]}) => type === 'ROLLBACK' && first?.stage === 'Deploy',
      )) {
        rollbacks += 1;
        const makers = rollback.artifacts.map(({name, execution}) => [name, execution]);
        const target = executions.find(({id}) => id === rollback.artifacts[0]?.execution);
        expect([target?.type, target?.revision]).toEqual(['STANDARD', rollback.revision]);
        expect(makers).toEqual([
          ['SourceOutput', target?.id],
          ['BuildOutput', target?.id],
        ]);
      }
    });
    expect(rollbacks).toBeGreaterThanOrEqual(80);
  });
});

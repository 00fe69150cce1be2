import {actionOf, pipelineOf, stageOf, threeStages} from './build';
import {lastRun, movesOf, PUSH, type Case} from './case';
import type {RetryMode} from './definition';
import {executionOf, liveIn} from './look';
import type {PipelineState} from './state';

/** Cases on retry, by hand and automatic. [E6] */
export const RETRY_CASES: readonly Case[] = [
  retryCase('retry-failed-actions', 'A retry of the failed actions', 'FAILED_ACTIONS'),
  retryCase('retry-all-actions', 'A retry of all actions', 'ALL_ACTIONS'),
  {
    id: 'retry-and-a-newer-commit',
    title: 'A retry after a newer commit',
    make: (draw) => {
      const build = draw('build', 4, 8);
      const retried = draw('retried', 60, 90);
      return {
        definition: threeStages('SUPERSEDED', build, 20),
        moves: movesOf(
          [0, PUSH],
          [build + 3, {type: 'fail', execution: 1, action: 'Deploy'}],
          [build + 5, {type: 'disable', stage: 'Deploy'}],
          [30, PUSH],
          [retried, {type: 'retry', execution: 1, mode: 'FAILED_ACTIONS'}],
        ),
        until: retried + 60,
        about: 1,
        story: [
          `A pipeline in \`SUPERSEDED\` mode builds for ${build} minutes and deploys for 20. A’s deployment fails at minute ${build + 3}, because a role lacks a permission.`,
          `The team disables the transition into Deploy. Commit B is pushed and built; it waits there. The permission is granted, and at minute ${retried} the failed stage is retried. Now it works.`,
        ],
        question: 'Which commit does the retry deploy?',
        why: 'A retry goes on in the same execution with the same artifacts, so it deploys A. B goes on waiting in front of the disabled transition.',
        options: [
          {id: 'old', text: 'A', holds: (state) => liveIn(state, 'Deploy') === 'A'},
          {id: 'new', text: 'B, the newest', holds: (state) => liveIn(state, 'Deploy') === 'B'},
          {id: 'none', text: 'None: it is refused', holds: (state) => liveIn(state, 'Deploy') === undefined},
        ],
      };
    },
  },
  {
    id: 'automatic-retry-fails-too',
    title: 'An automatic retry that fails as well',
    make: (draw) => {
      const test = draw('test', 6, 10);
      const runs = (state: PipelineState) =>
        executionOf(state, 1)?.runs.filter(({stage}) => stage === 'Test').length ?? 0;
      return {
        definition: pipelineOf('SUPERSEDED', {
          ...stageOf('Test', actionOf('E2e', 'Test', test)),
          onFailure: {result: 'RETRY', mode: 'ALL_ACTIONS'},
        }),
        moves: movesOf(
          [0, PUSH],
          [4, {type: 'fail', execution: 1, action: 'E2e'}],
          [8, {type: 'fail', execution: 1, action: 'E2e'}],
          // Where it ran a third time, it would end well.
        ),
        until: 90,
        about: 1,
        story: [
          `The stage Test has one action, which takes ${test} minutes, and \`onFailure\` with the result \`RETRY\`.`,
          'Commit A comes to the stage at minute 0. The action fails at minute 4 and again at minute 8. A third time, it would succeed.',
        ],
        question: 'How often does the stage run?',
        why: 'The automatic retry is one attempt. When that failed as well, the stage stayed `Failed`.',
        options: [
          {id: 'once', text: 'Once', holds: (state) => runs(state) === 1},
          {id: 'twice', text: 'Twice', holds: (state) => runs(state) === 2},
          {id: 'thrice', text: 'Three times', holds: (state) => runs(state) === 3},
        ],
      };
    },
  },
];

function retryCase(id: string, title: string, mode: RetryMode): Case {
  return {
    id,
    title,
    make: (draw) => {
      const [build, seed, e2e] = [draw('build', 11, 14), draw('seed', 3, 5), draw('e2e', 6, 9)];
      const retried = 100;
      const minutes = (option: string, count: number) => ({
        id: option,
        text: `${count} minutes`,
        holds: (state: PipelineState) => lastRun(state, 1, 'Test')?.until === retried + count,
      });
      return {
        definition: pipelineOf(
          'SUPERSEDED',
          stageOf('Build', actionOf('Build', 'Build', build)),
          stageOf('Test', actionOf('Seed', 'Test', seed, 10), actionOf('E2e', 'Test', e2e, 20)),
        ),
        moves: movesOf(
          [0, PUSH],
          [build + seed + 2, {type: 'fail', execution: 1, action: 'E2e'}],
          [retried, {type: 'retry', execution: 1, mode}],
        ),
        until: 200,
        about: 1,
        story: [
          `A pipeline builds for ${build} minutes. Its stage Test runs \`Seed\` (${seed} minutes) and then \`E2e\` (${e2e} minutes).`,
          `For commit A, \`E2e\` fails because a server was unreachable. The server is back, and somebody retries the stage with \`${mode}\`. Nothing fails now.`,
        ],
        question: 'How long does the stage take after the retry?',
        why:
          mode === 'ALL_ACTIONS'
            ? '`ALL_ACTIONS` repeats every action of the failed stage, `Seed` too. Build is another stage and isn’t repeated.'
            : '`FAILED_ACTIONS` repeats what failed in the stage. `Seed` had succeeded, so `E2e` alone ran again.',
        options: [
          minutes('failed-only', e2e),
          minutes('whole-stage', seed + e2e),
          minutes('whole-pipeline', build + seed + e2e),
        ],
      };
    },
  };
}

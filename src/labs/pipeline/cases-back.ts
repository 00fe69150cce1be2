import {actionOf, pipelineOf, stageOf, threeStages} from './build';
import {lastRun, movesOf, PUSH, statusOf, type Case} from './case';
import {executionOf, liveIn} from './look';
import type {PipelineState} from './state';
import {withArtifacts} from './wiring';

const isRefused = (state: PipelineState) => state.log.some(({kind}) => kind === 'refused');

/** Cases on rollback and on edits. [E3, E6] */
export const BACK_CASES: readonly Case[] = [
  {
    id: 'rollback-without-a-past',
    title: 'Automatic rollback on the first run ever',
    make: (draw) => {
      const deploy = draw('deploy', 8, 15);
      return {
        definition: pipelineOf('SUPERSEDED', {
          ...stageOf('Deploy', actionOf('Deploy', 'Deploy', deploy)),
          onFailure: {result: 'ROLLBACK'},
        }),
        moves: movesOf([0, PUSH], [5, {type: 'fail', execution: 1, action: 'Deploy'}]),
        until: 60,
        about: 1,
        story: [
          `A new pipeline has a stage Deploy (${deploy} minutes) with \`onFailure\` and the result \`ROLLBACK\`.`,
          'Commit A is the first that comes through, and its deployment fails.',
        ],
        question: 'What does the setting do?',
        why: 'A rollback goes back to an execution that succeeded in this stage, and there is none yet. The event log has the refusal.',
        options: [
          {
            id: 'nothing',
            text: 'Nothing: the stage stays failed',
            holds: (state) => state.executions.length === 1 && executionOf(state, 1)?.runs.length === 2,
          },
          {
            id: 'rollback',
            text: 'It starts an execution of the type `ROLLBACK`',
            holds: (state) => state.executions.some(({type}) => type === 'ROLLBACK'),
          },
          {
            id: 'retry',
            text: 'It runs the stage again',
            holds: (state) => (executionOf(state, 1)?.runs.length ?? 0) > 2,
          },
        ],
      };
    },
  },
  {
    id: 'smoke-test-fails',
    title: 'A smoke test behind the deployment',
    make: (draw) => {
      const deploy = draw('deploy', 8, 15);
      const fails = 60 + deploy + 2;
      const third = (state: PipelineState) => executionOf(state, 3);
      return {
        definition: pipelineOf('SUPERSEDED', {
          ...stageOf('Production', actionOf('Deploy', 'Deploy', deploy, 10), actionOf('Smoke', 'Test', 4, 20)),
          onFailure: {result: 'ROLLBACK'},
        }),
        moves: movesOf([0, PUSH], [60, PUSH], [fails, {type: 'fail', execution: 2, action: 'Smoke'}]),
        until: 150,
        about: 2,
        story: [
          `The stage Production deploys for ${deploy} minutes and then runs a smoke test of 4. It has \`onFailure\` with the result \`ROLLBACK\`.`,
          'Commit A comes through. Commit B follows an hour later; its deployment is green, its smoke test fails.',
        ],
        question: 'How does Production get back to A?',
        why: 'A stage rollback is a new execution of the type `ROLLBACK`: execution 3 ran Production again with the revision of execution 1, the last one that succeeded there.',
        options: [
          {
            id: 'new-execution',
            text: 'Through a new execution with A’s revision',
            holds: (state) => third(state)?.type === 'ROLLBACK' && liveIn(state, 'Production') === 'A',
          },
          {
            id: 'same-execution',
            text: 'B’s execution puts A back',
            holds: (state) => third(state) === undefined && liveIn(state, 'Production') === 'A',
          },
          {id: 'not', text: 'It doesn’t: B stays live', holds: (state) => liveIn(state, 'Production') === 'B'},
        ],
      };
    },
  },
  {
    id: 'edit-in-flight',
    title: 'The pipeline is saved while executions are in flight',
    make: (draw) => {
      const build = draw('build', 6, 9);
      const saved = draw('saved', 3, 5);
      const count = (state: PipelineState) =>
        state.executions.filter(({runs}) => runs.some(({stage}) => stage === 'Deploy')).length;
      return {
        definition: threeStages('QUEUED', build, 20),
        moves: movesOf([0, PUSH], [1, PUSH], [saved, {type: 'edit', definition: threeStages('SUPERSEDED', build, 20)}]),
        until: 150,
        about: 1,
        story: [
          `A pipeline in \`QUEUED\` mode builds for ${build} minutes and deploys for 20. Commit A is pushed at minute 0, B at minute 1.`,
          `At minute ${saved}, while A is being built and B waits behind it, somebody changes the mode to \`SUPERSEDED\` and saves. Nobody does anything after that.`,
        ],
        question: 'How many of the two executions come to Deploy?',
        why: 'Saving the definition ends what is in flight. B was `Cancelled` where it waited, A when its build had ended; neither starts again by itself.',
        options: [
          {id: 'none', text: 'None', holds: (state) => count(state) === 0},
          {id: 'one', text: 'One', holds: (state) => count(state) === 1},
          {id: 'both', text: 'Both', holds: (state) => count(state) === 2},
        ],
      };
    },
  },
  {
    id: 'edit-then-retry',
    title: 'An edit, then a retry',
    make: (draw) => {
      const build = draw('build', 4, 8);
      const base = threeStages('SUPERSEDED', build, 20);
      return {
        definition: base,
        moves: movesOf(
          [0, PUSH],
          [build + 3, {type: 'fail', execution: 1, action: 'Deploy'}],
          [
            40,
            {
              type: 'edit',
              definition: {
                ...base,
                stages: withArtifacts([...base.stages, stageOf('Smoke', actionOf('Smoke', 'Test', 3))]),
              },
            },
          ],
          [45, {type: 'retry', execution: 1, mode: 'FAILED_ACTIONS'}],
        ),
        until: 120,
        about: 1,
        story: [
          `A pipeline builds for ${build} minutes and deploys for 20. A’s deployment fails, because a role lacks a permission.`,
          'The team grants it and, while at it, adds a stage Smoke at the end of the pipeline. Then it retries the failed stage.',
        ],
        question: 'What does the retry do?',
        why: 'The structure was changed since A’s execution failed, so its stage can’t be retried. A new execution has to bring A through.',
        options: [
          {
            id: 'refused',
            text: 'It is refused',
            holds: (state) => isRefused(state) && statusOf(state, 1) === 'Failed',
          },
          {
            id: 'old-definition',
            text: 'It deploys A and ends there, as the old definition says',
            holds: (state) => statusOf(state, 1) === 'Succeeded' && lastRun(state, 1, 'Smoke') === undefined,
          },
          {
            id: 'new-definition',
            text: 'It deploys A and goes on to Smoke, as the new one says',
            holds: (state) => lastRun(state, 1, 'Smoke') !== undefined,
          },
        ],
      };
    },
  },
];

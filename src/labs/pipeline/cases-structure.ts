import {actionOf, pipelineOf, stageOf} from './build';
import {lastRun, movesOf, PUSH, type Case} from './case';
import type {PipelineState} from './state';

/** Cases on actions and run order. [E1, E5] */
export const STRUCTURE_CASES: readonly Case[] = [
  {
    id: 'four-tests-in-two-groups',
    title: 'Four tests in two groups',
    make: (draw) => {
      const [lint, unit] = [draw('lint', 2, 4), draw('unit', 8, 10)];
      const [api, browser] = [draw('api', 5, 7), draw('browser', 14, 17)];
      const minutes = (id: string, count: number) => ({
        id,
        text: `${count} minutes`,
        holds: (state: PipelineState) => lastRun(state, 1, 'Test')?.until === count,
      });
      return {
        definition: pipelineOf(
          'SUPERSEDED',
          stageOf(
            'Test',
            actionOf('lint', 'Test', lint, 10),
            actionOf('unit', 'Test', unit, 10),
            actionOf('api', 'Test', api, 20),
            actionOf('browser', 'Test', browser, 20),
          ),
        ),
        moves: movesOf([0, PUSH]),
        until: 60,
        about: 1,
        story: [
          `The stage Test has the actions \`lint\` (\`runOrder\` 10, ${lint} minutes), \`unit\` (10, ${unit} minutes), \`api\` (20, ${api} minutes) and \`browser\` (20, ${browser} minutes). Nothing fails.`,
        ],
        question: 'How long does the stage take?',
        why: 'Actions with the same `runOrder` run side by side, and a higher number waits for all of the lower one. So the slowest of each group counts: `unit`, then `browser`.',
        options: [
          minutes('slowest-of-groups', unit + browser),
          minutes('sum', lint + unit + api + browser),
          minutes('slowest', browser),
          minutes('fastest-of-groups', lint + api),
        ],
      };
    },
  },
  {
    id: 'action-without-a-number',
    title: 'A migration without a run order',
    make: (draw) => {
      const asked = draw('asked', 20, 40);
      const ran = (state: PipelineState) =>
        lastRun(state, 1, 'Production')?.actions.find(({name}) => name === 'migrate')?.status;
      return {
        definition: pipelineOf(
          'SUPERSEDED',
          stageOf('Production', actionOf('Approve', 'Approval', 480, 10), actionOf('Deploy', 'Deploy', 10, 20), {
            ...actionOf('migrate', 'Build', 3),
            inputs: ['SourceOutput'],
          }),
        ),
        moves: movesOf([0, PUSH], [asked, {type: 'reject', execution: 1, action: 'Approve'}]),
        until: asked + 30,
        about: 1,
        story: [
          'The stage Production has the actions `Approve` (an approval, `runOrder` 10), `Deploy` (`runOrder` 20) and, at the end of the file, `migrate`, which names no `runOrder` and takes 3 minutes.',
          `Commit A comes to the stage at minute 0. The approver answers at minute ${asked}, with a rejection.`,
        ],
        question: 'What became of `migrate`?',
        why: 'Without a number, `runOrder` is 1. So `migrate` ran first, and the approval with number 10 was asked for after it.',
        options: [
          {id: 'ran', text: 'It ran before the approval was asked for', holds: (state) => ran(state) === 'Succeeded'},
          {id: 'not-begun', text: 'It never began', holds: (state) => ran(state) === undefined},
          {id: 'failed', text: 'It failed with the approval', holds: (state) => ran(state) === 'Failed'},
        ],
      };
    },
  },
  {
    id: 'approval-nobody-answers',
    title: 'An approval that nobody answers',
    make: (draw) => {
      const timeout = draw('timeout', 4, 8) * 60;
      const state = (now: PipelineState) =>
        lastRun(now, 1, 'Production')?.actions.find(({name}) => name === 'Approve')?.status;
      return {
        definition: pipelineOf(
          'SUPERSEDED',
          stageOf('Production', actionOf('Approve', 'Approval', timeout, 10), actionOf('Deploy', 'Deploy', 10, 20)),
        ),
        moves: movesOf([0, PUSH]),
        until: timeout + 60,
        about: 1,
        story: [
          `The approval in front of a deployment has \`timeoutInMinutes: ${timeout}\`. Commit A comes to it at minute 0.`,
          `Nobody answers. It is ${timeout + 60} minutes later.`,
        ],
        question: 'In which state is the approval action?',
        why: 'An approval that nobody answers in time fails, as if it were rejected.',
        options: [
          {id: 'failed', text: '`Failed`', holds: (now) => state(now) === 'Failed'},
          {id: 'succeeded', text: '`Succeeded`', holds: (now) => state(now) === 'Succeeded'},
          {id: 'in-progress', text: '`InProgress`', holds: (now) => state(now) === 'InProgress'},
          {id: 'abandoned', text: '`Abandoned`', holds: (now) => state(now) === 'Abandoned'},
        ],
      };
    },
  },
];

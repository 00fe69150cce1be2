import {actionOf, pipelineOf, stageOf, threeStages} from './build';
import {movesOf, PUSH} from './case';
import type {Definition} from './definition';
import type {Move} from './events';
import {executionOf, liveIn, waitingFor} from './look';
import type {PipelineState} from './state';

/** Something to bring about. */
export type Goal = {
  readonly id: string;
  readonly title: string;
  /** What the reader finds, and what is to be reached, a paragraph each. */
  readonly story: readonly string[];
  readonly definition: Definition;
  /** What has happened before the reader begins, or happens meanwhile. */
  readonly moves: readonly Move[];
  readonly isReached: (state: PipelineState) => boolean;
  /** What to think of, for a reader who is stuck. */
  readonly hint: string;
  /** One way to reach it. */
  readonly way: readonly Move[];
};

const gated = pipelineOf(
  'SUPERSEDED',
  stageOf('Build', actionOf('Build', 'Build', 6)),
  stageOf('Production', actionOf('Approve', 'Approval', 480, 10), actionOf('Deploy', 'Deploy', 10, 20)),
);

/** The goals, in the order in which the lab offers them. */
export const GOALS: readonly Goal[] = [
  {
    id: 'c-without-b',
    title: 'Goal: commit C to production without B',
    story: [
      'Commit A is on its way to Production. Push B and C, and get C deployed there without B ever being deployed.',
      'Stopping B would be a way. Can you do it without touching B at all?',
    ],
    definition: gated,
    moves: movesOf([0, PUSH]),
    isReached: (state) =>
      liveIn(state, 'Production') === 'C' && !state.deployments.some(({revision}) => revision === 'B'),
    hint: 'As long as A’s approval is open, A holds the stage. What becomes of B, waiting in front of it, when C arrives?',
    way: movesOf(
      [7, PUSH],
      [14, PUSH],
      [21, {type: 'approve', execution: 1, action: 'Approve'}],
      [35, {type: 'approve', execution: 3, action: 'Approve'}],
      [50, {type: 'wait'}],
    ),
  },
  {
    id: 'back-to-a',
    title: 'Goal: back to A through a stage rollback',
    story: [
      'A and B came through, and B does harm. Bring A back to Deploy by a rollback of the stage, and keep the door shut behind it: the transition into Deploy has to be disabled at the end, so that the next push doesn’t bring B’s fault back.',
    ],
    definition: threeStages('SUPERSEDED', 5, 10),
    moves: movesOf([0, PUSH], [20, PUSH]),
    isReached: (state) =>
      liveIn(state, 'Deploy') === 'A' &&
      state.closed.includes('Deploy') &&
      state.executions.some(({type, status}) => type === 'ROLLBACK' && status === 'Succeeded'),
    hint: 'Wait until B is live. Then choose A’s execution as the target of a rollback, and disable the transition while it runs.',
    way: movesOf(
      [45, {type: 'rollback', stage: 'Deploy', target: 1}],
      [46, {type: 'disable', stage: 'Deploy'}],
      [60, {type: 'wait'}],
    ),
  },
  {
    id: 'stuck-at-the-door',
    title: 'Goal: two wait at one door, none is overtaken',
    story: [
      'Bring about what people call a stuck pipeline: two executions are InProgress and wait in front of Deploy, no action runs, and nothing has failed. Then set them free, so that both are deployed.',
      'Choose the mode with care.',
    ],
    definition: threeStages('QUEUED', 5, 10),
    moves: [],
    isReached: (state) =>
      state.deployments.length >= 2 &&
      state.log.some(({kind, state: to}) => kind === 'transition' && to === 'Enabled') &&
      [1, 2].every((id) => stoodBefore(state, id)),
    hint: 'Disable the transition into Deploy before the builds are through, and enable it when both have arrived.',
    way: movesOf(
      [0, {type: 'disable', stage: 'Deploy'}],
      [0, PUSH],
      [1, PUSH],
      [20, {type: 'enable', stage: 'Deploy'}],
      [50, {type: 'wait'}],
    ),
  },
  {
    id: 'repair-without-a-push',
    title: 'Goal: a failed deployment, and no new execution',
    story: [
      'A’s deployment will fail at minute 8: a role lacks a permission. At minute 12 somebody grants it. Get A live in the execution that failed.',
    ],
    definition: threeStages('SUPERSEDED', 5, 10),
    moves: movesOf([0, PUSH], [8, {type: 'fail', execution: 1, action: 'Deploy'}]),
    isReached: (state) => liveIn(state, 'Deploy') === 'A' && state.executions.length === 1,
    hint: 'The artifacts were right, so the same execution can go on. What is it that repeats the actions of a failed stage?',
    way: movesOf([12, {type: 'retry', execution: 1, mode: 'FAILED_ACTIONS'}], [30, {type: 'wait'}]),
  },
];

/** Whether an execution has waited in front of Deploy and is through. */
function stoodBefore(state: PipelineState, id: number): boolean {
  const execution = executionOf(state, id);
  const [build, deploy] = ['Build', 'Deploy'].map((stage) => execution?.runs.find((run) => run.stage === stage));
  return deploy?.status === 'Succeeded' && deploy.from > (build?.until ?? 0) && !waitingFor(state, 'Deploy').length;
}

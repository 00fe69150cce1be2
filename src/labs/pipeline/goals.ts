import {actionOf, pipelineOf, stageOf, threeStages} from './build';
import {movesOf, PUSH} from './case';
import type {Definition} from './definition';
import type {Move} from './events';
import {executionOf, liveIn} from './look';
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
  /** What made it possible, told once it is reached. */
  readonly why: string;
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
    why: 'A’s open approval kept the stage locked. B was built and waited in front of it, C arrived and overtook it there, and B became `Superseded`: nobody stopped it.',
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
      'A is on its way, and B is pushed at minute 20. B will do harm: once it is live, bring A back to Deploy by a rollback of the stage.',
      'Keep the next push from bringing B’s fault back: at the end, the transition into Deploy has to be disabled.',
    ],
    definition: threeStages('SUPERSEDED', 5, 10),
    moves: movesOf([0, PUSH], [20, PUSH]),
    isReached: (state) =>
      liveIn(state, 'Deploy') === 'A' &&
      state.closed.includes('Deploy') &&
      state.executions.some(({type, status}) => type === 'ROLLBACK' && status === 'Succeeded'),
    why: 'A stage rollback is a new execution of the type ROLLBACK. It begins in the stage and re-uses the revision of A’s execution; nothing is pulled or built again.',
    hint: 'Wait until B is live. Then choose A’s execution as the target of a rollback, and disable the transition while it runs.',
    way: movesOf(
      [45, {type: 'rollback', stage: 'Deploy', target: 1}],
      [46, {type: 'disable', stage: 'Deploy'}],
      [60, {type: 'wait'}],
    ),
  },
  {
    id: 'stuck-at-the-door',
    title: 'Goal: two wait at one transition, none is overtaken',
    story: [
      'Bring about what people call a stuck pipeline: two executions are InProgress and wait in front of Deploy, no action runs, and nothing has failed. Then set them free, so that both are deployed.',
      'The pipeline is in `QUEUED` mode. In `SUPERSEDED` it can’t be done: what would happen there?',
    ],
    definition: threeStages('QUEUED', 5, 10),
    moves: [],
    isReached: (state) =>
      state.log.some(
        ({kind, state: to, at}) =>
          kind === 'transition' && to === 'Enabled' && [1, 2].every((id) => stoodBefore(state, id, at)),
      ) && [1, 2].every((id) => executionOf(state, id)?.status === 'Succeeded'),
    why: 'Nothing had failed, so nothing told anybody: in front of a disabled transition an execution stays `InProgress` until somebody enables it. In `SUPERSEDED`, the second would have overtaken the first there.',
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
      'A’s deployment will fail at minute 8: a role lacks a permission, and somebody grants it as soon as that is seen. Get A live in the execution that failed.',
    ],
    definition: threeStages('SUPERSEDED', 5, 10),
    moves: movesOf([0, PUSH], [8, {type: 'fail', execution: 1, action: 'Deploy'}]),
    isReached: (state) => liveIn(state, 'Deploy') === 'A' && state.executions.length === 1,
    why: 'A retry goes on in the execution that failed, with the artifacts it had. What was wrong lay outside of them, so nothing had to be pushed or built again.',
    hint: 'The artifacts were right, so the same execution can go on. What is it that repeats the actions of a failed stage?',
    way: movesOf([12, {type: 'retry', execution: 1, mode: 'FAILED_ACTIONS'}], [30, {type: 'wait'}]),
  },
];

/** Whether an execution waited in front of Deploy at a minute, and entered it then or later. */
function stoodBefore(state: PipelineState, id: number, minute: number): boolean {
  const execution = executionOf(state, id);
  const [build, deploy] = ['Build', 'Deploy'].map((stage) => execution?.runs.find((run) => run.stage === stage));
  return build?.until !== undefined && build.until <= minute && deploy !== undefined && deploy.from >= minute;
}

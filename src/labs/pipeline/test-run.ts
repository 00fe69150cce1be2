import type {Definition} from './definition';
import type {Move, PipelineEvent} from './events';
import {advance, replay} from './machine';
import {startOf, type PipelineState} from './state';

/** Where the guide's pages stand. */
export const GUIDE = 'https://docs.aws.amazon.com/codepipeline/latest/userguide';

/** A commit is pushed. */
export const push: PipelineEvent = {type: 'push'};

/** Commits A, B and C, seven minutes apart, as on the page on execution modes. */
export const three = [
  [0, push],
  [7, push],
  [14, push],
] as const;

/** The state at minute `until` of a pipeline to which that happened. For tests. */
export function run(
  definition: Definition,
  moves: readonly (readonly [at: number, event: PipelineEvent])[],
  until: number,
): PipelineState {
  const state = replay(
    startOf(definition),
    moves.map(([at, event]): Move => ({at, event})),
  );
  return advance(state, until - state.now);
}

/** The states of all executions, in order, such as `Succeeded Superseded`. */
export function statuses(state: PipelineState): string {
  return state.executions.map(({status}) => status).join(' ');
}

/** What went live when, such as `A@26 C@46`. */
export function live(state: PipelineState): string {
  return state.deployments.map(({revision, at}) => `${revision}@${at}`).join(' ');
}

/** Why the last thing was refused. */
export function refusal(state: PipelineState): string | undefined {
  return state.log.findLast(({kind}) => kind === 'refused')?.because;
}

import {shuffled} from '../../lib/random';
import type {Definition} from './definition';
import type {Move, PipelineEvent} from './events';
import {executionOf} from './look';
import type {ExecutionStatus, PipelineState, StageRun} from './state';

/** Gives a whole number from `least` to `most`, the same for the same name and seed. */
type Draw = (name: string, least: number, most: number) => number;

/** One answer. Which one is right is asked of the machine, never typed. */
export type CaseOption = {
  /** Unique in its case; names the option in a `trace` item. */
  readonly id: string;
  readonly text: string;
  /** Whether it describes the state at the end of the case. Exactly one option of a case does. */
  readonly holds: (state: PipelineState) => boolean;
};

/** A case with its numbers drawn. */
export type Setup = {
  readonly definition: Definition;
  /** What happens, in order. */
  readonly moves: readonly Move[];
  /** Minute at which the question is asked. */
  readonly until: number;
  /** Id of the execution of which “does it succeed?” is asked. */
  readonly about: number;
  /** What is set up and what happens, a Markdown paragraph or table line each. */
  readonly story: readonly string[];
  /** One question, answered by an option. */
  readonly question: string;
  /** Why it ends as it does, a Markdown line. */
  readonly why: string;
  readonly options: readonly CaseOption[];
};

/** Something that happens to a pipeline, and a question about how it ends. */
export type Case = {
  /** A slug; links and `trace` items name it. */
  readonly id: string;
  readonly title: string;
  readonly make: (draw: Draw) => Setup;
};

/** A draw that depends on the seed alone. */
export function drawBy(seed: string): Draw {
  return (name, least, most) => {
    const numbers = Array.from({length: most - least + 1}, (_because, index) => least + index);
    return shuffled(numbers, `${seed}/${name}`)[0] ?? least;
  };
}

/** Moves from pairs of minute and event. */
export function movesOf(...pairs: readonly (readonly [at: number, event: PipelineEvent])[]): readonly Move[] {
  return pairs.map(([at, event]) => ({at, event}));
}

export const PUSH: PipelineEvent = {type: 'push'};

/** Letters of the commits that were deployed, in order, such as `A, C`; empty where there are none. */
export function deployed(state: PipelineState): string {
  return state.deployments.map(({revision}) => revision).join(', ');
}

/** Minute at which that commit went live first. */
export function liveSince(state: PipelineState, revision: string): number | undefined {
  return state.deployments.find((deployment) => deployment.revision === revision)?.at;
}

/** State of an execution; `undefined` where there is none. */
export function statusOf(state: PipelineState, execution: number): ExecutionStatus | undefined {
  return executionOf(state, execution)?.status;
}

/** The last run of an execution through a stage. */
export function lastRun(state: PipelineState, execution: number, stage: string): StageRun | undefined {
  return executionOf(state, execution)?.runs.findLast((run) => run.stage === stage);
}

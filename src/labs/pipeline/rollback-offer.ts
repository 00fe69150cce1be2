import {definitionOf, insideOf} from './look';
import type {Execution, PipelineState} from './state';

/**
 * Executions that a stage can go back to, the oldest first: standard ones that succeeded there under the present
 * structure. Each saved edit counts as a change of structure. [E6: CP/stage-rollback]
 */
export function rollbackTargets(state: PipelineState, stage: string): readonly Execution[] {
  return state.executions.filter(
    (execution) =>
      execution.type === 'STANDARD' &&
      execution.version === state.versions.length - 1 &&
      hasSucceeded(execution, stage),
  );
}

/** Why a stage can’t be rolled back now, whatever the target: in a few words, and as the log says it. */
type Bar = {readonly brief: string; readonly because: string};

/** What a person can choose from to roll a stage back. */
type RollbackOffer = {
  /**
   * Executions that have succeeded in the stage under the present structure: AWS’s console lists those of the present
   * pipeline version. [CP/stage-rollback-manual] Of them, a rollback is no target.
   */
  readonly listed: readonly {readonly execution: Execution; readonly isTarget: boolean}[];
  /** Why none of them can be taken now. */
  readonly bar: string | undefined;
};

/** What can be chosen for a stage; `undefined` where nothing has ever succeeded there, so that nobody asks for it. */
export function rollbackOffer(state: PipelineState, stage: string): RollbackOffer | undefined {
  const past = state.executions.filter((execution) => hasSucceeded(execution, stage));
  const targets = rollbackTargets(state, stage);
  const bar = barAlways(state, stage) ?? (targets.length === 0 ? NO_TARGET : barNow(state, stage));
  return past.length === 0
    ? undefined
    : {
        listed: past
          .filter(({version}) => version === state.versions.length - 1)
          .map((execution) => ({execution, isTarget: targets.includes(execution)})),
        bar: bar?.brief,
      };
}

const NO_TARGET: Bar = {
  brief: 'No rollback: no execution has succeeded here since the pipeline was saved.',
  because: 'No execution has succeeded here under the present structure.',
};

/** Why AWS, or the lab where AWS’s pages are silent, refuses to roll a stage back to an execution; `undefined` where it doesn’t. */
export function whyNoRollback(state: PipelineState, stage: string, target: number): string | undefined {
  return barAlways(state, stage)?.because ?? whyNoTarget(state, stage, target) ?? barNow(state, stage)?.because;
}

function barAlways(state: PipelineState, stage: string): Bar | undefined {
  const {mode, stages} = definitionOf(state);
  if (mode === 'PARALLEL') {
    return {
      brief: 'No rollback in PARALLEL mode.',
      because: 'Stage rollback is not available in PARALLEL mode.',
    };
  }
  if (!stages.some(({name}) => name === stage)) {
    return {brief: 'No rollback: there is no such stage.', because: `The pipeline has no stage ${stage}.`};
  }
  return stages[0]?.name === stage
    ? {brief: 'No rollback of the source stage.', because: 'The source stage can’t be rolled back.'}
    : undefined;
}

function whyNoTarget(state: PipelineState, stage: string, target: number): string | undefined {
  const old = state.executions.find(({id}) => id === target);
  if (!old) {
    return `There is no execution ${target}.`;
  }
  if (old.type === 'ROLLBACK') {
    return 'An execution of the type ROLLBACK can’t be the target of another one.';
  }
  if (old.version !== state.versions.length - 1) {
    return `Execution ${target} ran before the structure was changed.`;
  }
  return hasSucceeded(old, stage) ? undefined : `Execution ${target} has not succeeded in ${stage}.`;
}

/** What holds for a while only. */
function barNow(state: PipelineState, stage: string): Bar | undefined {
  // By time, not by id: an execution that waited can come after a rollback that was started later.
  const lastRun = state.executions
    .flatMap(({runs}) => runs.filter((run) => run.stage === stage))
    .sort((one, other) => one.from - other.from)
    .at(-1);
  if (lastRun?.status === 'Skipped') {
    return {
      brief: 'No rollback: the stage was skipped last.',
      because: `${stage} was skipped last, and a skipped stage can’t be rolled back.`,
    };
  }
  const holder = insideOf(state, stage)[0];
  if (holder) {
    // UnableToRollbackStageException: “the stage is currently running”. [API RollbackStage]
    return {
      brief: `No rollback while execution ${holder.id} is inside.`,
      because: `A stage that is running can’t be rolled back; execution ${holder.id} is inside ${stage}.`,
    };
  }
  return state.closed.includes(stage)
    ? {
        brief: 'No rollback in the lab while the transition is disabled; AWS’s pages don’t say.',
        because: 'What AWS does behind a disabled transition isn’t documented; in the lab, enable it first.',
      }
    : undefined;
}

function hasSucceeded({runs}: Execution, stage: string): boolean {
  return runs.some((run) => run.stage === stage && run.status === 'Succeeded');
}

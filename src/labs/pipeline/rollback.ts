import {namesText} from './artifacts';
import {beginStage} from './begin';
import {latest} from './end';
import {definitionOf, logged, refused} from './look';
import {rollbackTargets, whyNoRollback} from './rollback-offer';
import type {Execution, PipelineState, Trigger} from './state';

// What the lab does where AWS's pages are silent; the log says so.
const SETTINGS_NOTE = 'the stage’s settings are left out: what they do to a rollback isn’t documented';
const TARGET_NOTE =
  'the last success here was a rollback, which can’t be a target; which one AWS takes then isn’t documented, the lab takes the last standard one';

/** A person rolls a stage back; refused with the reason where AWS refuses it. */
export function rollBack(state: PipelineState, stage: string, target: number): PipelineState {
  const because = whyNoRollback(state, stage, target);
  const old = state.executions.find(({id}) => id === target);
  return because !== undefined || !old
    ? refused(state, `Roll ${stage} back to execution ${target}`, because ?? 'There is no such execution.')
    : startRollback(state, stage, old, 'ManualRollback');
}

/**
 * A failed stage rolls itself back to its most recent success, if it has one under the present structure.
 * [E6: CP/stage-rollback-auto] In PARALLEL mode there is no rollback.
 */
export function rollBackAutomatically(state: PipelineState, stage: string, failed: Execution): PipelineState {
  const target = rollbackTargets(state, stage)
    .filter(({id}) => id !== failed.id)
    .sort((one, other) => succeededAt(one, stage) - succeededAt(other, stage))
    .at(-1);
  const because =
    target === undefined
      ? `No execution has succeeded in ${stage} under the present structure.`
      : whyNoRollback(state, stage, target.id);
  return because !== undefined || !target
    ? refused(state, `Roll ${stage} back`, because ?? '', failed.id)
    : startRollback(
        state,
        stage,
        target,
        'AutomatedRollback',
        wasRolledBack(state, stage, target) ? [TARGET_NOTE] : [],
      );
}

/** A rollback is a new execution for one stage, with the revision, the variables and the artifacts of its target. [E6: CP/stage-rollback] */
function startRollback(
  state: PipelineState,
  stage: string,
  target: Execution,
  trigger: Trigger,
  notes: readonly string[] = [],
): PipelineState {
  const id = state.executions.length + 1;
  const {beforeEntry, onSuccess, onFailure} = definitionOf(state).stages.find(({name}) => name === stage) ?? {};
  const told = [
    `type ROLLBACK, trigger ${trigger}: revision ${target.revision} of execution ${target.id}${withText(target)}`,
    ...notes,
    ...((beforeEntry ?? onSuccess ?? onFailure) ? [SETTINGS_NOTE] : []),
  ];
  const rollback: Execution = {
    id,
    type: 'ROLLBACK',
    trigger,
    revision: target.revision,
    version: target.version,
    status: 'InProgress',
    stage: definitionOf(state).stages.findIndex(({name}) => name === stage),
    inside: false,
    since: state.now,
    variables: {...target.variables, 'codepipeline.PipelineExecutionId': String(id)},
    artifacts: target.artifacts,
    runs: [],
  };
  const started = logged(
    {...state, executions: [...state.executions, rollback]},
    {
      kind: 'pipeline',
      execution: id,
      state: 'InProgress',
      because: told.join('; '),
    },
  );
  return beginStage(started, latest(started, rollback));
}

function withText({artifacts}: Execution): string {
  return artifacts.length === 0 ? '' : `, with its ${namesText(artifacts.map(({name}) => name))}`;
}

/** Whether the stage has succeeded in a rollback since the target succeeded in it. */
function wasRolledBack({executions}: PipelineState, stage: string, target: Execution): boolean {
  return executions.some((one) => one.type === 'ROLLBACK' && succeededAt(one, stage) > succeededAt(target, stage));
}

function succeededAt({runs}: Execution, stage: string): number {
  return runs.findLast((run) => run.stage === stage && run.status === 'Succeeded')?.until ?? 0;
}

import {withArtifacts} from './wiring';
import type {Action, Category, Definition, Mode, Stage} from './definition';

/** A pipeline that begins with a source stage, in few words; its artifacts are the natural ones. */
export function pipelineOf(mode: Mode, ...stages: readonly Stage[]): Definition {
  return {mode, variables: [], stages: withArtifacts([stageOf('Source', actionOf('Source', 'Source', 0)), ...stages])};
}

/** A stage and what is asked at its doors. */
export function stageOf(name: string, ...actions: readonly Action[]): Stage {
  return {name, actions};
}

/** An action; without a number it has the run order 1. */
export function actionOf(name: string, category: Category, minutes: number, runOrder = 1): Action {
  return {name, category, runOrder, minutes};
}

/** Source, Build and Deploy, one action each: the pipeline of the page on execution modes. */
export function threeStages(mode: Mode, buildMinutes: number, deployMinutes: number): Definition {
  return pipelineOf(
    mode,
    stageOf('Build', actionOf('Build', 'Build', buildMinutes)),
    stageOf('Deploy', actionOf('Deploy', 'Deploy', deployMinutes)),
  );
}

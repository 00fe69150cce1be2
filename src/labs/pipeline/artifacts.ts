import type {Action} from './definition';
import type {Artifact, Execution} from './state';

/** The artifacts that an action takes from those of its execution. */
export function takenBy({inputs}: Action, {artifacts}: Execution): readonly Artifact[] {
  return artifacts.filter(({name}) => inputs?.includes(name));
}

/** Names of the inputs that the execution hasn't got: the stage that makes them was skipped. */
export function missingFor({inputs}: Action, {artifacts}: Execution): readonly string[] {
  return (inputs ?? []).filter((input) => !artifacts.some(({name}) => name === input));
}

/**
 * What an execution has once an action has succeeded at that minute. A retry overrides what the action made before, as
 * does a rollback in the stage that it runs. [CP/stage-retry]
 */
export function withOutputs(execution: Execution, action: Action, stage: string, at: number): readonly Artifact[] {
  const {id, revision, artifacts} = execution;
  const outputs = action.outputs ?? [];
  const by = `${stage}/${action.name}`;
  return [
    ...artifacts.filter(({name}) => !outputs.includes(name)),
    ...outputs.map((name): Artifact => ({name, execution: id, revision, by, at})),
  ];
}

/** Artifacts in words; who made them is told of those that another execution made, such as `BuildOutput of execution 1 (commit A)`. */
export function artifactsText(artifacts: readonly Artifact[], own: number | undefined): string {
  const makers = [...new Set(artifacts.map(({execution}) => execution))];
  return makers
    .map((maker) => {
      const theirs = artifacts.filter(({execution}) => execution === maker);
      const names = namesText(theirs.map(({name}) => name));
      return maker === own ? names : `${names} of execution ${maker} (commit ${theirs[0]?.revision ?? ''})`;
    })
    .join('; ');
}

/** Names as a list in words. */
export function namesText(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

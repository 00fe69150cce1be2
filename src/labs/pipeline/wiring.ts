import {actionGroups, type Action, type Stage} from './definition';

/**
 * Stages with the artifacts that people give them: sources make SourceOutput, builds take that and make BuildOutput,
 * tests and deployments take what was made last. Actions that name artifacts, and approvals, stay as they are.
 */
export function withArtifacts(stages: readonly Stage[]): readonly Stage[] {
  let source: string | undefined;
  let newest: string | undefined;
  let builds = 0;
  const wire = (action: Action, taken: string | undefined): Action => {
    if (action.inputs ?? action.outputs) {
      newest = action.outputs?.at(-1) ?? newest;
      source ??= newest;
      builds += action.category === 'Build' && action.outputs ? 1 : 0;
      return action;
    }
    switch (action.category) {
      case 'Source':
        // A second source would need a name that only its author knows.
        if (source !== undefined) {
          return action;
        }
        newest = source = 'SourceOutput';
        return {...action, outputs: [source]};
      case 'Build':
        builds += 1;
        newest = `BuildOutput${builds === 1 ? '' : builds}`;
        return {...action, ...(source !== undefined && {inputs: [source]}), outputs: [newest]};
      case 'Test':
      case 'Deploy':
        return {...action, ...(taken !== undefined && {inputs: [taken]})};
      case 'Approval':
        return action;
    }
  };
  return stages.map((stage) => {
    const wired = new Map<string, Action>();
    for (const group of actionGroups(stage)) {
      // What runs beside an action isn't there when it begins.
      const taken = newest;
      group.forEach((action) => wired.set(action.name, wire(action, taken)));
    }
    return {...stage, actions: stage.actions.map((action) => wired.get(action.name) ?? action)};
  });
}

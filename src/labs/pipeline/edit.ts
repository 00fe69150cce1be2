import {checkDefinition} from './check';
import type {Definition} from './definition';
import {endExecution} from './end';
import {definitionFor, isUnderWay, logged, refused, withExecution} from './look';
import type {PipelineState} from './state';

/**
 * Another definition is saved. In SUPERSEDED and QUEUED this ends what is in flight: those that wait at once, the others
 * when their running actions have ended. Executions that were started in PARALLEL go on by their own definition.
 * Nothing starts again by itself. [E3: CP/execution-modes]
 */
export function edit(state: PipelineState, definition: Definition): PipelineState {
  const [problem] = checkDefinition(definition);
  if (problem !== undefined) {
    return refused(state, 'Save the pipeline', problem);
  }
  const names = definition.stages.map(({name}) => name);
  const saved = logged(
    {
      ...state,
      versions: [...state.versions, definition],
      // No transition leads into the first stage, so none can stay disabled there. [E7: CP/transitions]
      closed: state.closed.filter((stage) => names.slice(1).includes(stage)),
    },
    {kind: 'world', state: 'The pipeline is saved', because: `mode ${definition.mode}, stages ${names.join(', ')}`},
  );
  return state.executions
    .filter((execution) => isUnderWay(execution) && definitionFor(state, execution).mode !== 'PARALLEL')
    .reduce(
      (so, execution) =>
        execution.inside
          ? logged(withExecution(so, {...execution, cancelling: true}), {
              kind: 'pipeline',
              execution: execution.id,
              state: execution.status,
              because: 'the definition was saved: it is cancelled when its running actions have ended',
            })
          : endExecution(so, execution, 'Cancelled', 'the definition was saved meanwhile'),
      saved,
    );
}

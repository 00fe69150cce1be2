import {executionOf} from './look';
import {answerOf, CASES, endOf, scenarioOf} from './scenarios';

/**
 * What a `trace` item of a quiz takes from the machine instead of typing it. Who fills an item at build writes
 *
 * - `scenario` into the item's `scenario`, joined by blank lines (Markdown);
 * - `succeeds` into its `succeeds`;
 * - `question` and `options` into `ifSucceeds` or `ifFails`, whichever `succeeds` says, with `key: true` on the option
 *   whose id is `key`. `why` and `misconception` of each option are the author's, found by the option's id.
 */
type PipelineTrace = {
  readonly scenario: readonly string[];
  /** Whether the execution that the scenario asks about is Succeeded when the question is asked. */
  readonly succeeds: boolean;
  readonly question: string;
  readonly options: readonly {readonly id: string; readonly text: string}[];
  /** Id of the right option. */
  readonly key: string;
};

/** Ids that `tracePipeline` knows. */
export const TRACE_IDS: readonly string[] = CASES.map(({id}) => id);

/** The trace of a scenario. The seed draws its numbers; the same seed gives the same trace. Throws for an unknown id. */
export function tracePipeline(scenarioId: string, seed: string): PipelineTrace {
  const scenario = scenarioOf(scenarioId, seed);
  if (!scenario) {
    throw new Error(`There is no pipeline scenario “${scenarioId}”. There are: ${TRACE_IDS.join(', ')}`);
  }
  const {story, about, question, options} = scenario;
  const end = endOf(scenario);
  const asked = executionOf(end, about);
  // A lab asks its own question only. An item asks first whether an execution succeeds; where there are several, it says which.
  const which = `The question is about the execution that commit ${asked?.revision ?? ''} started.`;
  return {
    scenario: end.executions.length > 1 ? [...story, which] : story,
    succeeds: asked?.status === 'Succeeded',
    question,
    options: options.map(({id, text}) => ({id, text})),
    key: answerOf(scenario).id,
  };
}

import {shuffled} from '../../lib/random';
import {endOf, keyOf, succeedsIn, variantsOf} from './scenario';
import {SCENARIOS, scenarioOf} from './scenarios';
import {tell} from './tell';

/**
 * What a `trace` item of a quiz takes from the machine instead of typing it; the shape is that of the pipeline lab. Who fills an
 * item at build writes
 *
 * - `scenario` into the item's `scenario`, joined by blank lines (Markdown);
 * - `succeeds` into its `succeeds`;
 * - `question` and `options` into `ifSucceeds` or `ifFails`, whichever `succeeds` says, with `key: true` on the option
 *   whose id is `key`. `why` and `misconception` of each option are the author's, found by the option's id.
 */
type DeploymentTrace = {
  readonly scenario: readonly string[];
  /** Whether the deployment that is asked about is Succeeded at the end: the last one that somebody starts, or its rollback. */
  readonly succeeds: boolean;
  readonly question: string;
  readonly options: readonly {readonly id: string; readonly text: string}[];
  /** Id of the right option. */
  readonly key: string;
};

/** Ids that `traceDeployment` knows. */
export const TRACE_IDS: readonly string[] = SCENARIOS.map(({id}) => id);

/** The trace of a scenario. The seed draws one of its variants; the same seed gives the same trace. Throws for an unknown id. */
export function traceDeployment(scenarioId: string, seed: string): DeploymentTrace {
  const scenario = scenarioOf(scenarioId);
  const [drawn] = scenario ? shuffled(variantsOf(scenario), seed) : [];
  if (!drawn) {
    throw new Error(`There is no deployment scenario “${scenarioId}”. There are: ${TRACE_IDS.join(', ')}`);
  }
  const end = endOf(drawn);
  return {
    scenario: tell(drawn.setup, drawn.moves),
    succeeds: succeedsIn(drawn, end),
    question: drawn.question,
    options: drawn.options.map(({id, text}) => ({id, text})),
    key: keyOf(drawn, end).id,
  };
}

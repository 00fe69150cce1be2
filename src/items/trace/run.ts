import * as z from 'zod';
import {strict} from '../../lib/strict';
import {nearest} from '../../lib/nearest';
import {TRACE_IDS as DEPLOYMENTS, traceDeployment} from '../../labs/deployment/trace';
import {TRACE_IDS as PIPELINES, tracePipeline} from '../../labs/pipeline/trace';

const MACHINES = {pipeline: tracePipeline, deployment: traceDeployment} as const;
const NAMES = Object.keys(MACHINES);

/** A run of a lab's machine. The same run gives the same scenario, ending and key until the machine itself changes. */
export const Run = z.discriminatedUnion('machine', [runOf('pipeline', PIPELINES), runOf('deployment', DEPLOYMENTS)], {
  error: (issue) => {
    const {machine} = Object(issue.input) as {readonly machine?: unknown};
    const meant = typeof machine === 'string' ? nearest(machine, NAMES) : undefined;
    return `needs a machine, a scenario and a seed, as in \`{machine: pipeline, scenario: ${PIPELINES[0] ?? ''}, seed: '1'}\`${meant ? `; did you mean "${meant}"?` : ''} Machines are: ${NAMES.join(', ')}`;
  },
});
type Run = z.output<typeof Run>;

/** What a machine gives: how a run is told and ends, and what may be asked about it. */
export type Traced = {
  /** Markdown. */
  readonly scenario: string;
  readonly succeeds: boolean;
  readonly question: string;
  readonly options: readonly {readonly id: string; readonly text: string}[];
  /** Id of the option that is right. */
  readonly key: string;
};

/** Lets the machine run. Throws what the machine throws. */
export function traceOf({machine, scenario, seed}: Run): Traced {
  const traced = MACHINES[machine](scenario, seed);
  // A pipeline's story has two or three paragraphs; a deployment's has a sentence for each setting.
  const told = machine === 'pipeline' ? traced.scenario : traced.scenario.map((line) => `- ${line}`);
  return {...traced, scenario: told.join(machine === 'pipeline' ? '\n\n' : '\n')};
}

function runOf<Name extends keyof typeof MACHINES>(machine: Name, scenarios: readonly string[]) {
  return strict({
    machine: z.literal(machine),
    /** Id of one of the machine's scenarios. */
    scenario: z.enum(scenarios),
    /** Draws the numbers of the scenario. Another seed is another question: see that the item's reasons still fit. */
    seed: z.string("needs text in quotes, such as '1'").min(1, "needs text, such as '1'"),
  });
}

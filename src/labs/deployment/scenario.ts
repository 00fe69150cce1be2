import type {Move} from './events';
import {replay, runToEnd} from './machine';
import {deploymentOf} from './look';
import type {Setup} from './setup';
import type {LabState} from './state';

/** An answer, and the rule by which the machine says whether it is the right one. */
type ScenarioOption = {
  /** Never changed: banks name it. */
  readonly id: string;
  readonly text: string;
  /** Why it is right, or what it was confused with. */
  readonly why: string;
  /** Whether it is true of the end of the run. Of one scenario's options, exactly one is. */
  readonly holds: (end: LabState) => boolean;
};

/** A run with a question about it. */
export type Scenario = {
  /** Never changed: links and banks name it. */
  readonly id: string;
  readonly title: string;
  readonly setup: Setup;
  readonly moves: readonly Move[];
  /** Other numbers with the same answer. */
  readonly variants?: readonly Partial<Setup>[];
  /** Number of the deployment of which `trace` items ask whether it succeeds. */
  readonly asked: number;
  readonly question: string;
  readonly options: readonly ScenarioOption[];
  /** Page of AWS that states the rule. */
  readonly source: string;
};

/** A page of the CodeDeploy user guide. */
export function guide(page: string): string {
  return `https://docs.aws.amazon.com/codedeploy/latest/userguide/${page}.html`;
}

/** The end of a scenario, or of one of its variants. */
export function endOf({setup, moves}: Pick<Scenario, 'setup' | 'moves'>): LabState {
  return runToEnd(replay(setup, moves));
}

/** The scenario as given and all its variants. */
export function variantsOf(scenario: Scenario): readonly Scenario[] {
  return [{}, ...(scenario.variants ?? [])].map((parts) => ({...scenario, setup: {...scenario.setup, ...parts}}));
}

/** Whether the deployment that is asked about succeeds. */
export function succeedsIn({asked}: Scenario, end: LabState): boolean {
  return deploymentOf(end, asked)?.status === 'Succeeded';
}

/** The right option, by the machine. */
export function keyOf({id, options}: Scenario, end: LabState): ScenarioOption {
  const [key, ...more] = options.filter(({holds}) => holds(end));
  if (!key || more.length > 0) {
    throw new Error(`Scenario ${id} needs exactly one option that holds, has ${key ? more.length + 1 : 0}`);
  }
  return key;
}

import {SCENARIO_GROUPS} from '../../labs/deployment/scenarios';
import {GOALS} from '../../labs/pipeline/goals';
import {CASES, scenarioOf} from '../../labs/pipeline/scenarios';
import type {ScenarioGroup} from '../../reference/scenario-group';

/** What a lab offers, by the lab’s name in its address. */
const LABS: ReadonlyMap<string, readonly ScenarioGroup[]> = new Map([
  [
    'pipeline',
    [
      {
        label: 'Say what happens',
        scenarios: CASES.map(({id, title}) => ({id, title, question: plain(scenarioOf(id)?.question ?? '')})),
      },
      {label: 'Bring it about', scenarios: GOALS.map(({id, title}) => ({id, title}))},
    ],
  ],
  [
    'deployment',
    SCENARIO_GROUPS.map(({label, scenarios}) => ({
      label,
      scenarios: scenarios.map(({id, title, question}) => ({id, title, question: plain(question)})),
    })),
  ],
]);

/** The scenarios of a lab, or what is wrong with its name. */
export function scenariosOf(lab: string): {readonly groups: readonly ScenarioGroup[]} | {readonly problem: string} {
  const groups = LABS.get(lab);
  return groups ? {groups} : {problem: `no lab "${lab}" with scenarios; there are ${[...LABS.keys()].join(' and ')}`};
}

function plain(words: string): string {
  return words.replaceAll('`', '');
}

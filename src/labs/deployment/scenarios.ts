import type {Scenario} from './scenario';
import {ALARM_SCENARIOS} from './scenarios-alarms';
import {FUNCTION_SCENARIOS} from './scenarios-functions';
import {MINIMUM_SCENARIOS} from './scenarios-minimum';
import {REPLACED_SCENARIOS} from './scenarios-replaced';
import {ROLLBACK_SCENARIOS} from './scenarios-rollback';
import {SCRIPT_SCENARIOS} from './scenarios-scripts';
import {SUCCESS_SCENARIOS} from './scenarios-success';

/** Scenarios by what they are about, in the order in which they are offered. */
export const SCENARIO_GROUPS: readonly {readonly label: string; readonly scenarios: readonly Scenario[]}[] = [
  {label: 'Who has to stay', scenarios: MINIMUM_SCENARIOS},
  {label: 'Success and failure', scenarios: SUCCESS_SCENARIOS},
  {label: 'Whose scripts run', scenarios: SCRIPT_SCENARIOS},
  {label: 'The way back', scenarios: ROLLBACK_SCENARIOS},
  {label: 'Replaced and launched', scenarios: REPLACED_SCENARIOS},
  {label: 'Alarms', scenarios: ALARM_SCENARIOS},
  {label: 'Hook functions', scenarios: FUNCTION_SCENARIOS},
];

/** All scenarios, in the order in which they are offered. */
export const SCENARIOS: readonly Scenario[] = SCENARIO_GROUPS.flatMap(({scenarios}) => scenarios);

/** The scenario of that id. */
export function scenarioOf(id: string): Scenario | undefined {
  return SCENARIOS.find((scenario) => scenario.id === id);
}

import type {Rule} from './definition';
import type {Execution, PipelineState} from './state';

/**
 * The rules that don't pass now, in words; an empty list lets the execution pass. [E6: all rules have to pass]
 * An alarm in the state ALARM doesn't pass. [CP/concepts-how-it-works-conditions]
 */
export function failingRules(state: PipelineState, execution: Execution, rules: readonly Rule[]): readonly string[] {
  return rules.flatMap((rule) => {
    if (rule.provider === 'CloudWatchAlarm') {
      return state.alarm ? ['CloudWatchAlarm: the alarm is in ALARM'] : [];
    }
    const value = execution.variables[rule.variable] ?? '';
    return value === rule.equals ? [] : [`VariableCheck: ${rule.variable} is “${value}”, not “${rule.equals}”`];
  });
}

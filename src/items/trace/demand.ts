import type {TraceQuestion} from './split';

/** What the reader is asked to do, as a short command. Tells nothing of how the scenario ends. */
export function demandTrace(item: TraceQuestion): string {
  return item.followUp ? 'Predict the outcome, then go on' : 'Predict the outcome';
}

import type {MatchQuestion} from './split';

/** What the reader is asked to do, as a short command. */
export function demandMatch({prompts}: MatchQuestion): string {
  return `Match each of the ${prompts.length}`;
}

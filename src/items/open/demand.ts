import type {OpenQuestion} from './split';

/** What the reader is asked to do, as a short command. */
export function demandOpen(item: OpenQuestion): string {
  return `Answer, show the model answer, grade yourself on ${item.rubric.length} points`;
}

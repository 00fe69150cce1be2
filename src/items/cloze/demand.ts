import type {ClozeQuestion} from './split';

/** What the reader is asked to do, as a short command. */
export function demandCloze({gaps}: ClozeQuestion): string {
  return gaps.length === 1 ? 'Fill the gap' : `Fill the ${gaps.length} gaps`;
}

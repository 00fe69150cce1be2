import type {Place} from './place';

/** What is wrong with a definition. */
export type Problem = {
  /** In words. */
  readonly text: string;
  /** The field where it can be mended; left out where the editor has none. */
  readonly at?: Place;
};

/** The problem, if there is one: for lists that are spread. */
export function problemIf(isWrong: boolean, text: string, at?: Place): readonly Problem[] {
  return isWrong ? [{text, ...(at && {at})}] : [];
}

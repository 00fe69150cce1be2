import {keyCount} from './grade';
import type {ChoiceQuestion} from './split';

/** What the reader is asked to do, as a short command. */
export function demandChoice(item: ChoiceQuestion): string {
  return keyCount(item) === 1 ? 'Choose one' : `Choose ${keyCount(item)}`;
}

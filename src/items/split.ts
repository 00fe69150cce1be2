import {unreachable} from '../lib/unreachable';
import {choiceMeaning, choiceNotes, choiceQuestion, type ChoiceQuestion} from './choice/split';
import type {ItemNotes} from './notes';
import type {Item} from './schemas';

/** Any item as a page asks it. */
export type Question = ChoiceQuestion;

/** The half of an item that is asked and graded. */
export function questionOf(item: Item): Question {
  switch (item.type) {
    case 'choice':
      return choiceQuestion(item);
    default:
      return unreachable(item.type);
  }
}

/** The half of an item that explains. */
export function notesOf(item: Item): ItemNotes {
  switch (item.type) {
    case 'choice':
      return choiceNotes(item);
    default:
      return unreachable(item.type);
  }
}

/** What makes the item the item it is, wording aside; part of its fingerprint. */
export function meaningOf(item: Item): unknown {
  switch (item.type) {
    case 'choice':
      return choiceMeaning(item);
    default:
      return unreachable(item.type);
  }
}

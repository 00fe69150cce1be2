import {notesOf, questionOf} from '../items/split';
import type {Bank, FullBank, Notes} from './bank';

/** The half of a bank that asks. */
export function questionsOf({
  id,
  title,
  description,
  page,
  aliases,
  retired,
  objectives,
  items,
}: FullBank): Omit<Bank, 'loadNotes'> {
  return {
    id,
    title,
    description,
    page,
    aliases,
    retired,
    objectives,
    items: items.map((item) => ({...questionOf(item), rev: item.rev, hintCount: item.hints.length})),
  };
}

/** The half of a bank that explains. */
export function notesOfBank({misconceptions, items}: FullBank): Notes {
  return {
    misconceptions,
    items: Object.fromEntries(items.map((item) => [item.id, {...notesOf(item), hints: item.hints}])),
  };
}

import type {ItemNotes} from '../items/notes';
import type {Bank, BankItem, FullBank, Notes} from './bank';
import {notesOfBank, questionsOf} from './halves';

/** An item out of its bank, with all that asking and explaining it takes. A file each, so that a draw fetches ten, not ten sets. */
export type LooseItem = {
  /** Id of the bank it lives in. */
  readonly home: string;
  readonly item: BankItem;
  /** By id: what the item practices, as in its bank. */
  readonly objectives: Bank['objectives'];
  readonly notes: ItemNotes;
  /** By id, those that its notes name. */
  readonly misconceptions: Notes['misconceptions'];
};

/** Every item of a bank, in the bank's order. */
export function looseItemsOf(bank: FullBank): readonly LooseItem[] {
  const notes = notesOfBank(bank);
  return questionsOf(bank).items.flatMap((item) => {
    const own = notes.items[item.id];
    return own === undefined ? [] : [looseItem(bank, item, own)];
  });
}

/** An item as it was fetched. Throws where a server gave something else; what is in it was checked at build. */
export function readLooseItem(file: unknown): LooseItem {
  if (!isLooseItem(file)) {
    throw new Error('This is not a question with its explanation.');
  }
  return file;
}

function looseItem({id, objectives, misconceptions}: FullBank, item: BankItem, notes: ItemNotes): LooseItem {
  const named = Object.values(notes.parts).map(({misconception}) => misconception);
  return {
    home: id,
    item,
    objectives: only(objectives, [item.objective]),
    notes,
    misconceptions: only(misconceptions, named),
  };
}

function only<Value>(
  record: Readonly<Record<string, Value>>,
  ids: readonly (string | undefined)[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => ids.includes(id)));
}

function isLooseItem(file: unknown): file is LooseItem {
  return typeof file === 'object' && file !== null && ['home', 'item', 'notes'].every((field) => field in file);
}

import type {Bank, FullBank} from './bank';

/** What is known of an item without its question: enough to list it, draw it and tell how the reader stands. */
export type ItemSummary = Pick<
  Bank['items'][number],
  'id' | 'rev' | 'type' | 'level' | 'objective' | 'section' | 'aliases'
>;

/** A bank without its questions. */
export type BankSummary = Pick<Bank, 'id' | 'title' | 'description' | 'page' | 'aliases' | 'objectives'> & {
  readonly items: readonly ItemSummary[];
};

/** A bank without its questions, and the way to them. All of them together are the catalog. */
export type CatalogEntry = BankSummary & {
  /** Fetches the bank; rejects where the network fails. */
  readonly load: () => Promise<Bank>;
};

/** A bank's line in the catalog. */
export function summaryOf({id, title, description, page, aliases, objectives, items}: FullBank): BankSummary {
  return {
    id,
    title,
    description,
    page,
    aliases,
    objectives,
    items: items.map(({id: item, rev, type, level, objective, section, aliases: former}) => ({
      id: item,
      rev,
      type,
      level,
      objective,
      section,
      aliases: former,
    })),
  };
}

import type {Bank} from './bank';

/** What lists of banks need of one: enough to show it and the reader's state in it. */
export type BankSummary = Pick<Bank, 'id' | 'title' | 'description' | 'page'> & {
  readonly items: readonly {readonly id: string; readonly rev: string}[];
};

/** A bank without its questions. */
export function summaryOf({
  id,
  title,
  description,
  page,
  items,
}: Pick<Bank, 'id' | 'title' | 'description' | 'page'> & {readonly items: BankSummary['items']}): BankSummary {
  return {id, title, description, page, items: items.map((item) => ({id: item.id, rev: item.rev}))};
}

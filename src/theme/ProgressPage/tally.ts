import {standingOf, type Progress, type Standing} from '../../progress/progress';
import type {CatalogEntry, ItemSummary} from '../../quiz/catalog';

/** How many items stand how for this reader. `right`, `missed`, `changed` and `putBack` add up to `seen`. */
export type Tally = {
  readonly total: number;
  readonly seen: number;
  readonly right: number;
  readonly missed: number;
  /** Answered before the item changed its meaning. */
  readonly changed: number;
  /** Answered, then put back to be tried again. */
  readonly putBack: number;
};

/** Counts items by how they stand. */
export function tallyOf(items: readonly Pick<ItemSummary, 'id' | 'rev'>[], progress: Progress): Tally {
  const standings = items.map(({id, rev}) => standingOf(progress, id, rev));
  const count = (wanted: Standing) => standings.filter((standing) => standing === wanted).length;
  return {
    total: items.length,
    seen: items.length - count('unseen'),
    right: count('right'),
    missed: count('missed'),
    changed: count('changed'),
    putBack: count('reopened'),
  };
}

/** An objective and all items that ask for it, in whichever bank. */
export type ObjectiveItems = {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly items: readonly ItemSummary[];
};

/** The objectives that the catalog asks for, in the order they come up. */
export function objectivesOf(catalog: readonly CatalogEntry[]): readonly ObjectiveItems[] {
  const items = catalog.flatMap((bank) => bank.items);
  const known = new Map(catalog.flatMap((bank) => Object.entries(bank.objectives)));
  return [...new Set(items.map(({objective}) => objective))].flatMap((id) => {
    const named = known.get(id);
    return named ? [{...named, id, items: items.filter(({objective}) => objective === id)}] : [];
  });
}

/** Every name under which answers to these items may be saved. */
export function namesOf(items: readonly ItemSummary[]): readonly string[] {
  return items.flatMap(({id, aliases}) => [id, ...aliases]);
}

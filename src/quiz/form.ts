import {shuffled} from '../lib/random';
import type {BankItem} from './bank';

/** Which items a form takes from a bank, and by which seed. An empty list takes all. */
export type FormSpec = {
  readonly objectives: readonly string[];
  readonly levels: readonly string[];
  readonly types: readonly string[];
  /** Most items it holds; all that fit where it is left out. */
  readonly count?: number;
  /** Decides which items, in which order, where fewer are asked for than fit. */
  readonly seed?: string;
  /** Weights of objectives, more than 0: a form of 10 with 2 : 1 : 2 takes 4, 2 and 4. */
  readonly blueprint: Readonly<Record<string, number>>;
};

export const WHOLE_BANK: FormSpec = {objectives: [], levels: [], types: [], blueprint: {}};

type Fields = Pick<BankItem, 'id' | 'objective' | 'level' | 'type'>;

/**
 * The items of a form. The same bank, spec and seed give the same items in the same order, in any browser. Without a count and
 * a seed the bank's own order stays.
 */
export function formOf<Item extends Fields>(items: readonly Item[], spec: FormSpec): readonly Item[] {
  const {objectives, levels, types, count, seed, blueprint} = spec;
  const weighted = Object.keys(blueprint);
  const fitting = items.filter(
    (item) =>
      fits(objectives, item.objective) &&
      fits(levels, item.level) &&
      fits(types, item.type) &&
      fits(weighted, item.objective),
  );
  if (count === undefined && seed === undefined) {
    return fitting;
  }
  const order = shuffled(fitting, `form/${seed ?? ''}`);
  const most = Math.min(count ?? order.length, order.length);
  return weighted.length === 0 ? order.slice(0, most) : byBlueprint(order, blueprint, most);
}

function fits(wanted: readonly string[], value: string): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

/** Takes from each objective its share of `count` (largest remainders first), then fills up where an objective has too few. */
function byBlueprint<Item extends Fields>(
  order: readonly Item[],
  blueprint: Readonly<Record<string, number>>,
  count: number,
): readonly Item[] {
  const total = Object.values(blueprint).reduce((sum, weight) => sum + weight, 0);
  const quotas = Object.entries(blueprint).map(([objective, weight]) => ({objective, exact: (weight / total) * count}));
  const whole = quotas.reduce((sum, {exact}) => sum + Math.floor(exact), 0);
  const byRemainder = [...quotas].sort((one, other) => (other.exact % 1) - (one.exact % 1));
  const extra = new Set(byRemainder.slice(0, count - whole).map(({objective}) => objective));
  const taken = new Set(
    quotas.flatMap(({objective, exact}) =>
      order
        .filter((item) => item.objective === objective)
        .slice(0, Math.floor(exact) + (extra.has(objective) ? 1 : 0))
        .map(({id}) => id),
    ),
  );
  const fill = order.filter(({id}) => !taken.has(id)).slice(0, count - taken.size);
  const chosen = new Set([...taken, ...fill.map(({id}) => id)]);
  return order.filter(({id}) => chosen.has(id));
}

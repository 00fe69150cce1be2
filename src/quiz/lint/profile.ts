import {choicesOf, type LintItem} from './finding';
import {chanceOf, keyLengthRatio, mean, optionLength, scoreOf, singleKeyed} from './options';

/** What a bank looks like from outside; the measures that open banks were compared by. Shares run from 0 to 1. */
export type Profile = {
  /** Items of all types. */
  readonly items: number;
  /** Items with options and one key, which the next three are about. */
  readonly measured: number;
  /** What picking the longest option scores. */
  readonly longest: number;
  /** What guessing scores. */
  readonly chance: number;
  /** Length of the keys over length of the distractors, the median item. */
  readonly keyLength: number;
  /** Share of options, right or wrong, that are explained. */
  readonly explained: number;
  /** Share of items that name a source. */
  readonly sourced: number;
};

/** Measures a set of items. */
export function profileOf(items: readonly LintItem[]): Profile {
  const choices = choicesOf(items);
  const single = singleKeyed(choices);
  const options = choices.flatMap((item) => item.options);
  return {
    items: items.length,
    measured: single.length,
    longest: mean(single.map((item) => scoreOf(item, optionLength))),
    chance: chanceOf(single),
    keyLength: median(single.map(keyLengthRatio)),
    explained: mean(options.map(({why}) => (why === '' ? 0 : 1))),
    sourced: mean(items.map(({sources}) => (sources.length > 0 ? 1 : 0))),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}

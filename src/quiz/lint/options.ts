import type {ChoiceLintItem, LintOption} from './finding';
import {lengthOf} from './words';

/** The right options of an item. */
export function keysOf(item: ChoiceLintItem): readonly LintOption[] {
  return item.options.filter((option) => option.key);
}

/** The wrong options of an item. */
export function distractorsOf(item: ChoiceLintItem): readonly LintOption[] {
  return item.options.filter((option) => !option.key);
}

/** The items with one key: those that a rule such as “pick the longest” can be tried on. */
export function singleKeyed(items: readonly ChoiceLintItem[]): readonly ChoiceLintItem[] {
  return items.filter((item) => keysOf(item).length === 1);
}

/** Length of an option as a reader sees it, in characters. */
export function optionLength(option: LintOption): number {
  return lengthOf(option.text);
}

/** How many times as long as its distractors an item’s keys are, on average. */
export function keyLengthRatio(item: ChoiceLintItem): number {
  return mean(keysOf(item).map(optionLength)) / mean(distractorsOf(item).map(optionLength));
}

/** Credit (0 to 1) for picking the option that ranks highest; ties share it. */
export function scoreOf(item: ChoiceLintItem, rank: (option: LintOption) => number): number {
  const best = Math.max(...item.options.map(rank));
  const tied = item.options.filter((option) => rank(option) === best);
  return tied.filter((option) => option.key).length / tied.length;
}

/** What guessing scores, 0 to 1, over items with one key. */
export function chanceOf(items: readonly ChoiceLintItem[]): number {
  return mean(items.map((item) => 1 / item.options.length));
}

/** 0 for nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

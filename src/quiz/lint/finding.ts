import type {FullBank} from '../bank';

/** E fails the build, W warns. */
export type Severity = 'E' | 'W';

/** One broken rule in one item. */
export type Finding = {
  /** Id of the rule, such as `L03`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Way to the place in the bank, from its root. */
  readonly path: readonly PropertyKey[];
  /** What is wrong, and what would be right. */
  readonly message: string;
};

/** A figure over all items of one or more banks, held against its bound. */
export type Figure = {
  readonly rule: string;
  /** What is measured. */
  readonly label: string;
  /** As printed. */
  readonly value: string;
  /** As printed. */
  readonly bound: string;
  readonly kept: boolean;
};

/** An item of any type, whole. */
export type LintItem = FullBank['items'][number];

/** An item with options; the rules against leaking keys are about these. */
export type ChoiceLintItem = Extract<LintItem, {readonly type: 'choice'}>;
export type LintOption = ChoiceLintItem['options'][number];

/** The choice items among `items`. */
export function choicesOf(items: readonly LintItem[]): readonly ChoiceLintItem[] {
  return items.filter((item): item is ChoiceLintItem => item.type === 'choice');
}

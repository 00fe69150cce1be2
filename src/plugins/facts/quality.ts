import {longDay} from '../../lib/day';
import {profileOf} from '../../quiz/lint/profile';
import {RULES, type Rule, type RuleGroup} from '../../quiz/lint/rules';
import {
  comparedBank,
  OPEN_BANKS,
  resultsOf,
  typeRows,
  type BankRow,
  type ComparedBank,
  type RuleResult,
  type RuleRow,
  type TypeRow,
} from '../../quiz/quality/quality';
import {dueOn, isVolatilePage} from '../../reference/freshness';
import type {Library} from '../quiz-banks/load';
import type {Review} from '../quiz-banks/review';

type Site = {readonly library: Library; readonly review: Review};

/** What `<RuleTable>` shows of a group of rules; `undefined` if there is no such group. */
export function ruleRows(group: string, {library, review}: Site): readonly RuleRow[] | undefined {
  return isRuleGroup(group)
    ? RULES[group].map((rule: Rule) => ({id: rule.id, checks: rule.checks, results: resultsFor(rule, library, review)}))
    : undefined;
}

/** The groups of rules there are. */
export function ruleGroups(): readonly string[] {
  return Object.keys(RULES);
}

/** What `<BankFigures>` shows. */
export function bankFigures({library, review}: Site): {
  readonly columns: readonly string[];
  readonly banks: readonly BankRow[];
} {
  const titles = new Map(library.banks.map(({bank}) => [bank.id, bank.title]));
  const rows = review.figures.filter(({bank}) => titles.has(bank));
  return {
    columns: rows[0]?.figures.map(({rule, label}) => `${rule} ${label}`) ?? [],
    banks: rows.map(({bank, items, figures}) => ({
      id: bank,
      title: titles.get(bank) ?? bank,
      items,
      figures: figures.map(({value, bound, kept}) => ({value, bound, kept})),
    })),
  };
}

/** What `<ComparedBanks>` shows. */
export function comparedBanks({banks}: Library): readonly ComparedBank[] {
  return [...OPEN_BANKS, comparedBank('This guide', profileOf(banks.flatMap(({bank}) => bank.items)))];
}

/** What `<ItemCounts>` shows. */
export function itemCounts({banks}: Library): readonly TypeRow[] {
  return typeRows(banks.flatMap(({bank}) => bank.items));
}

function resultsFor(rule: Rule, library: Library, review: Review): readonly RuleResult[] {
  if (rule.force === 'scheduled') {
    return [firstDue(library)];
  }
  const found = (severity: 'E' | 'W') =>
    review.found.filter((finding) => finding.rule === rule.id && finding.severity === severity).length;
  // Rules of the schema are named in the problems of the files that don’t fit it.
  const unread = library.problems.filter(({message}) => message.includes(`(${rule.id})`)).length;
  const all = review.figures.find(({bank}) => bank === 'all')?.figures ?? [];
  return resultsOf(rule, all, {errors: found('E') + unread, warnings: found('W')});
}

/** A day, not a count: what is due changes as time passes, and a page that is built once must not. */
function firstDue({banks}: Library): RuleResult {
  const days = banks.flatMap(({bank}) =>
    bank.items.flatMap(({sources}) => sources.map(({url, verifiedOn}) => dueOn(verifiedOn, isVolatilePage(url)))),
  );
  const first = days.sort()[0];
  return {
    figure: 'first source due again',
    value: first === undefined ? 'none' : longDay(first),
    bound: '180 or 730 days',
    standing: 'later',
  };
}

function isRuleGroup(group: string): group is RuleGroup {
  return Object.hasOwn(RULES, group);
}

import type {Figure, LintItem} from '../lint/finding';
import type {Profile} from '../lint/profile';
import type {Rule} from '../lint/rules';

/** How a figure stands to its bound; `later` is not looked at in a build. */
export type Standing = 'kept' | 'past' | 'look' | 'later';

/** One figure of a rule. All as printed. */
export type RuleResult = {
  readonly figure: string;
  readonly value: string;
  readonly bound: string;
  readonly standing: Standing;
};

/** A rule and what came of it. */
export type RuleRow = Pick<Rule, 'id' | 'checks'> & {readonly results: readonly RuleResult[]};

/** A bank and its figures, in the order of the columns. */
export type BankRow = {
  readonly id: string;
  readonly title: string;
  readonly items: number;
  readonly figures: readonly Pick<Figure, 'value' | 'bound' | 'kept'>[];
};

/** A bank beside others. All as printed. */
export type ComparedBank = {
  readonly name: string;
  readonly items: string;
  readonly longest: string;
  readonly keyLength: string;
  readonly explained: string;
  readonly sourced: string;
};

/** How many items there are of a type, by level. */
export type TypeRow = {readonly type: string; readonly counts: readonly number[]; readonly total: number};

/** Levels in the order of their work. */
export const LEVELS = ['recall', 'apply', 'diagnose', 'design'] as const;

/** Open banks, measured on 2026-11-23 with the same measures. */
export const OPEN_BANKS: readonly ComparedBank[] = [
  {
    name: 'DevOps Daily',
    items: '559',
    longest: '85.6 % / 25.0 %',
    keyLength: '1.79',
    explained: 'none',
    sourced: '5.9 %',
  },
  {
    name: 'ghcertified',
    items: '580',
    longest: '42.1 % / 26.2 %',
    keyLength: '1.07',
    explained: '13.5 %',
    sourced: '99.1 %',
  },
  {
    name: 'Brown Rust Book',
    items: '141',
    longest: '27.7 % / 28.2 %',
    keyLength: '1.03',
    explained: 'none (one text per question)',
    sourced: '6.4 %',
  },
  {
    name: 'Ditectrev DVA-C02',
    items: '387',
    longest: '27.7 % / 24.8 %',
    keyLength: '1.01',
    explained: 'none',
    sourced: '0.5 %',
  },
];

/** This guide in a row like those of the open banks. */
export function comparedBank(name: string, profile: Profile): ComparedBank {
  return {
    name,
    items: `${profile.items} (${profile.measured} with one key)`,
    longest: `${points(profile.longest)} / ${points(profile.chance)}`,
    keyLength: profile.keyLength.toFixed(2),
    explained: points(profile.explained),
    sourced: points(profile.sourced),
  };
}

/** Items by type and level, the largest type first, `all` last. */
export function typeRows(items: readonly Pick<LintItem, 'type' | 'level'>[]): readonly TypeRow[] {
  const row = (type: string, some: readonly Pick<LintItem, 'level'>[]): TypeRow => ({
    type,
    counts: LEVELS.map((level) => some.filter((item) => item.level === level).length),
    total: some.length,
  });
  const types = [...new Set(items.map(({type}) => type))];
  const rows = types.map((type) =>
    row(
      type,
      items.filter((item) => item.type === type),
    ),
  );
  return [...rows.sort((one, other) => other.total - one.total), row('all', items)];
}

/** What came of a rule: its figures over all banks, or how many errors and warnings it found. */
export function resultsOf(
  {id, force}: Rule,
  figures: readonly Figure[],
  found: {readonly errors: number; readonly warnings: number},
): readonly RuleResult[] {
  const none = (figure: string, count: number, otherwise: Standing): RuleResult => ({
    figure,
    value: String(count),
    bound: '0',
    standing: count === 0 ? 'kept' : otherwise,
  });
  const errors = none('errors', found.errors, 'past');
  const warnings = none('warnings', found.warnings, 'look');
  switch (force) {
    case 'bound':
      return figures
        .filter(({rule}) => rule === id)
        .map(({label, value, bound, kept}) => ({figure: label, value, bound, standing: kept ? 'kept' : 'past'}));
    case 'error':
      return [errors];
    case 'warning':
      return [warnings];
    case 'both':
      return [errors, warnings];
    case 'scheduled':
      return [];
  }
}

function points(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

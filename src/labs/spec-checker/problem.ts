/** How grave a problem is: an error stops the file from working, a warning is about a trap or a bad practice, info is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** A stretch of the text, as offsets from 0; `to` is the first offset after it. */
export type Place = {readonly from: number; readonly to: number};

/** The one right change of a text: put `insert` in place of the characters from `from` up to `to`. */
export type Fix = Place & {readonly title: string; readonly insert: string};

/** What the checker looks for. The rules stand in tables, one for each area of a file. */
export type Rule = {
  /** In kebab case; never changed, because links and settings name it. */
  readonly id: string;
  readonly severity: Severity;
  /** The section of the guide that teaches it, as a site path with `#id`. */
  readonly section: string;
  /** What goes wrong otherwise. */
  readonly why: string;
  /** How to mend it, where no place has a better answer. */
  readonly remedy: string;
  /** Said at the first place only, because a second time would add nothing. */
  readonly once?: boolean;
};

/** A rule that is broken at a place, with offsets. */
export type Finding = {
  readonly rule: Rule;
  readonly at: Place;
  readonly message: string;
  readonly remedy?: string | undefined;
  readonly section?: string | undefined;
  readonly fix?: Fix | undefined;
};

/** What a check hands back. */
export type Findings = Iterable<Finding>;

/** A problem as a reader sees it. Lines and columns are counted from 1; the end is the first column after the place. */
export type Problem = {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What is wrong. */
  readonly message: string;
  /** Why it matters. */
  readonly why: string;
  /** How to mend it. */
  readonly remedy: string;
  /** Where the guide teaches it, as a site path with `#id`. */
  readonly section: string;
  /** There only where exactly one change is right. */
  readonly fix?: Fix;
};

/** Gives the rules of a table their keys as ids. */
export function ruleTable<Id extends string>(table: Readonly<Record<Id, Omit<Rule, 'id'>>>): Readonly<Record<Id, Rule>>;
export function ruleTable(table: Readonly<Record<string, Omit<Rule, 'id'>>>): Readonly<Record<string, Rule>> {
  return Object.fromEntries(Object.entries(table).map(([id, rule]) => [id, {id, ...rule}]));
}

import {dueOn, isOverdue, isVolatilePage} from '../src/reference/freshness';

/** Something a person verified against a source on a day. */
export type Verified = {
  /** What it is, such as `fact codebuild.timeout.max` or `page /codebuild`. */
  readonly what: string;
  /** The file it is in. */
  readonly file: string;
  /** The address to open, or a hint where a file names several. */
  readonly open: string;
  /** YYYY-MM-DD. */
  readonly verifiedOn: string;
  /** Whether AWS can be expected to change it. */
  readonly volatile: boolean;
};

/** What is due on a day and rests on one address. */
export type DueGroup = {
  readonly open: string;
  /** Earliest first. */
  readonly entries: readonly (Verified & {readonly due: string; readonly overdue: boolean})[];
};

/** What `today` (YYYY-MM-DD) asks to verify again, by the address to open, the longest due first. */
export function dueGroups(all: readonly Verified[], today: string): readonly DueGroup[] {
  const due = all
    .map((entry) => ({...entry, due: dueOn(entry.verifiedOn, entry.volatile)}))
    .filter((entry) => entry.due <= today)
    .map((entry) => ({...entry, overdue: isOverdue(entry.verifiedOn, entry.due, today)}))
    .sort((one, other) => one.due.localeCompare(other.due));
  return [...new Set(due.map(({open}) => open))].map((open) => ({
    open,
    entries: due.filter((entry) => entry.open === open),
  }));
}

/** The day on which the first of `all` is due; `undefined` for nothing. */
export function nextDue(all: readonly Verified[]): string | undefined {
  return all.map(({verifiedOn, volatile}) => dueOn(verifiedOn, volatile)).sort()[0];
}

/** A source of an item as something verified. */
export function verifiedSource(
  item: string,
  file: string,
  source: {readonly url: string; readonly verifiedOn: string},
): Verified {
  const {url, verifiedOn} = source;
  return {what: `item ${item}`, file, open: url, verifiedOn, volatile: isVolatilePage(url)};
}

/** The list as text. */
export function dueText(groups: readonly DueGroup[], today: string, next: string | undefined): string {
  if (groups.length === 0) {
    return `Nothing is due on ${today}.${next === undefined ? '' : ` The first is due on ${next}.`}`;
  }
  const count = groups.reduce((sum, {entries}) => sum + entries.length, 0);
  const lines = groups.flatMap(({open, entries}) => [
    '',
    `Open ${open}`,
    ...entries.map(
      ({what, file, verifiedOn, due, overdue}) =>
        `  ${overdue ? 'OVERDUE ' : ''}${what} (${file}): verified on ${verifiedOn}, due since ${due}`,
    ),
  ]);
  return [`${count} due on ${today}, ${groups.length} to open.`, ...lines].join('\n');
}

import {hasWords} from '../lib/words';

/** Entries under one heading. */
export type EntryGroup<Entry> = {
  /** The heading's id. */
  readonly id: string;
  readonly name: string;
  readonly entries: readonly Entry[];
};

/** A fact as `/about/facts` shows it. Filled in at build from `quizzes/reference/facts.yaml`. */
export type FactEntry = {
  readonly id: string;
  readonly value: string;
  readonly claim: string;
  /** Address of the page that says so. */
  readonly source: string;
  /** YYYY-MM-DD. */
  readonly verifiedOn: string;
  /** The day on which it is to be verified again, YYYY-MM-DD. */
  readonly due: string;
};

/** A misconception as `/about/misconceptions` shows it. Filled in at build from `quizzes/reference/misconceptions.yaml`. */
export type MisconceptionEntry = {
  readonly id: string;
  readonly belief: string;
  readonly correction: string;
  /** Path and heading id of the section that teaches it. */
  readonly section: string;
  /** The section as a reader knows it: page and heading. */
  readonly place: string;
  /** How many wrong answers of the banks rest on it. */
  readonly used: number;
};

/** A beginner’s mistake as `/beginner-mistakes` shows it. Filled in at build from the pages. */
export type MistakeEntry = {
  readonly name: string;
  /** Path and heading id of the mistake on its page. */
  readonly section: string;
  /** Title of that page. */
  readonly page: string;
  /** What one sees: HTML. */
  readonly symptom: string;
};

/** Groups with the entries in whose text every word of `query` occurs; a group without any is left out. */
export function matchingGroups<Entry>(
  groups: readonly EntryGroup<Entry>[],
  textOf: (entry: Entry) => string,
  query: string,
): readonly EntryGroup<Entry>[] {
  return groups
    .map((group) => ({...group, entries: group.entries.filter((entry) => hasWords(textOf(entry), query))}))
    .filter(({entries}) => entries.length > 0);
}

/** How many entries there are in all groups. */
export function countIn(groups: readonly EntryGroup<unknown>[]): number {
  return groups.reduce((sum, {entries}) => sum + entries.length, 0);
}

/** An address as a link’s text: host and last part of the path, such as `docs.aws.amazon.com: limits.html`. */
export function sourceName(url: string): string {
  const {hostname, pathname} = new URL(url);
  const last = pathname.split('/').filter(Boolean).at(-1);
  return last === undefined ? hostname : `${hostname}: ${decodeURIComponent(last)}`;
}

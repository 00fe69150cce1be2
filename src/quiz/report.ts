import type {Response} from '../items/outcome';

/** What a reader reports: one item, as they saw it. */
export type Reported = {
  readonly item: string;
  /** Fingerprint of the item. */
  readonly rev: string;
  /** Decided the order of the options. */
  readonly seed: string;
  /** Ids that were chosen, and text that was typed. */
  readonly response: Response;
  /** Path of the item on this site, with its hash. */
  readonly href: string;
};

/** How a report gets to those who can mend the item. */
type Outgoing =
  | {readonly kind: 'issue'; /** Opens a new issue, filled in. */ readonly address: string}
  | {readonly kind: 'text'; readonly text: string};

/** Longest address of an issue, in characters. Servers refuse more than about 8,000. */
export const ADDRESS_LIMIT = 7000;

/** Characters left of each field of a report, most first; the first that keeps to the limit is taken. */
const ROOMS = [1000, 300, 100, 30] as const;

/**
 * The report on an item. `repository` is the project's web address on GitHub, Gitea or Forgejo, such as
 * `https://github.com/owner/name`; where there is none, or it is no such address, the report is plain text.
 */
export function reportOf(reported: Reported, repository?: string): Outgoing {
  const form = issueForm(repository);
  const address =
    form && ROOMS.map((room) => filledIn(form, reported, room)).find((url) => url.length <= ADDRESS_LIMIT);
  return address ? {kind: 'issue', address} : {kind: 'text', text: reportText(reported)};
}

function filledIn(form: string, reported: Reported, room: number): string {
  const query = new URLSearchParams({
    title: `${oneLine(reported.item, room)}: wrong, outdated or unclear`,
    body: [INVITATION, '', '', '```text', ...linesOf(reported, room), '```', ''].join('\n'),
  });
  return `${form}?${query.toString()}`;
}

const INVITATION = 'What is wrong, outdated or unclear? If you can, say where it can be looked up.';

function reportText(reported: Reported): string {
  return [INVITATION, '', '', ...linesOf(reported, ROOMS[0]), ''].join('\n');
}

/** One line each, so that nothing a reader typed or a link brought along can end the block they stand in. */
function linesOf({item, rev, seed, response, href}: Reported, room: number): readonly string[] {
  return [
    `Question: ${oneLine(item, room)}`,
    `Address: ${oneLine(href, room)}`,
    `Revision: ${oneLine(rev, room)}`,
    `Order: ${oneLine(seed, room)}`,
    `Answer: ${response.length === 0 ? 'none' : oneLine(JSON.stringify(response), room)}`,
  ];
}

/** At most `room` characters, control characters and white space folded; ends with … where something was left out. */
function oneLine(text: string, room: number): string {
  const characters = Array.from(text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
  return characters.length <= room ? characters.join('') : `${characters.slice(0, room - 1).join('')}…`;
}

/** Where a repository takes new issues; nothing where the address names no repository on the web. */
function issueForm(repository: string | undefined): string | undefined {
  try {
    const {protocol, origin, pathname} = new URL(repository ?? '');
    const [, path] = /^(\/[^/]+\/[^/]+?)(?:\.git)?\/*$/.exec(pathname) ?? [];
    return /^https?:$/.test(protocol) && path ? `${origin}${path}/issues/new` : undefined;
  } catch {
    return undefined;
  }
}

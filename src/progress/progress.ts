/** The version that this guide writes. */
export const VERSION = 1;

/** How sure a reader can say to be. */
const CONFIDENCES = ['guess', 'fairly', 'certain'] as const;

/** The latest answer to one item. */
export type Answer = {
  /** Fingerprint of the item when it was answered. */
  readonly rev: string;
  /** Ids that were chosen, or what else the item's type takes for an answer. */
  readonly response: readonly string[];
  /** Credit it was given then, 0 to 1; later edits don't rewrite it. */
  readonly credit: number;
  /** When it was answered, in ms since 1970. */
  readonly at: number;
  /** How many hints were taken before. */
  readonly hints?: number | undefined;
  /** How sure the reader said to be. */
  readonly confidence?: (typeof CONFIDENCES)[number] | undefined;
  /** When the reader put it back to try it again, in ms since 1970. */
  readonly reopenedAt?: number | undefined;
};

/** What this reader did, by item id; `reading.ts` says how pages are kept beside them. */
export type Progress = {
  readonly version: typeof VERSION;
  readonly items: Readonly<Record<string, Answer>>;
};

export const NO_PROGRESS: Progress = {version: VERSION, items: {}};

/** What saved text holds: progress, nothing usable, or progress written by a newer version of the guide. */
export type Saved =
  {readonly kind: 'progress'; readonly progress: Progress} | {readonly kind: 'unreadable'} | {readonly kind: 'newer'};

/** Reads saved text. `null` is a reader who is new. Never throws; entries that don't fit are left out, the others kept. */
export function parseProgress(text: string | null): Saved {
  if (text === null) {
    return {kind: 'progress', progress: NO_PROGRESS};
  }
  const {version, items} = fieldsOf(jsonOf(text));
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || !isFields(items)) {
    return {kind: 'unreadable'};
  }
  if (version > VERSION) {
    return {kind: 'newer'};
  }
  const kept = Object.entries(items).flatMap(([id, entry]) => {
    const answer = parseAnswer(entry);
    return answer && id !== '__proto__' ? [[id, answer] as const] : [];
  });
  return {kind: 'progress', progress: {version: VERSION, items: Object.fromEntries(kept)}};
}

/** Reads one saved answer; fields it doesn't know are dropped. `undefined` where it is none. */
function parseAnswer(entry: unknown): Answer | undefined {
  const {rev, response, credit, at, hints, confidence, reopenedAt} = fieldsOf(entry);
  const stated = CONFIDENCES.find((known) => known === confidence);
  const fits =
    typeof rev === 'string' &&
    Array.isArray(response) &&
    response.every((part) => typeof part === 'string') &&
    isFrom(0, credit) &&
    credit <= 1 &&
    isFrom(0, at) &&
    (hints === undefined || (isFrom(0, hints) && Number.isInteger(hints))) &&
    (reopenedAt === undefined || isFrom(0, reopenedAt)) &&
    (confidence === undefined || stated !== undefined);
  return fits
    ? {
        rev,
        response,
        credit,
        at,
        ...(hints === undefined ? {} : {hints}),
        ...(stated === undefined ? {} : {confidence: stated}),
        ...(reopenedAt === undefined ? {} : {reopenedAt}),
      }
    : undefined;
}

/** Progress as text that `parseProgress` reads back. */
export function printProgress(progress: Progress): string {
  return JSON.stringify(progress);
}

/** The progress with one more answer; it replaces an earlier one to the same item. */
export function record(progress: Progress, id: string, answer: Answer): Progress {
  return {...progress, items: {...progress.items, [id]: answer}};
}

/** The progress with these items put back to be tried again. What was answered stays on record. */
export function reopen(progress: Progress, ids: readonly string[], at: number): Progress {
  const reopened = ids.flatMap((id) => {
    const answer = progress.items[id];
    return answer ? [[id, {...answer, reopenedAt: at}] as const] : [];
  });
  return {...progress, items: {...progress.items, ...Object.fromEntries(reopened)}};
}

/** How an item stands for this reader. */
export type Standing = 'unseen' | 'right' | 'missed' | 'changed' | 'reopened';

/** How the item with this id and fingerprint stands. */
export function standingOf(progress: Progress, id: string, rev: string): Standing {
  const answer = progress.items[id];
  if (!answer) {
    return 'unseen';
  }
  if (answer.rev !== rev) {
    return 'changed';
  }
  if (answer.reopenedAt !== undefined && answer.reopenedAt >= answer.at) {
    return 'reopened';
  }
  return answer.credit >= 1 ? 'right' : 'missed';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function isFrom(least: number, value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= least;
}

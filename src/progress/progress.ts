import * as z from 'zod/mini';

/** The version that this guide writes. */
export const VERSION = 1;

const Answer = z.object({
  /** Fingerprint of the item when it was answered. */
  rev: z.string(),
  /** Ids that were chosen. */
  response: z.array(z.string()),
  /** Credit it was given then, 0 to 1; later edits don't rewrite it. */
  credit: z.number().check(z.gte(0), z.lte(1)),
  /** When it was answered, in ms since 1970. */
  at: z.number().check(z.gte(0)),
  /** How many hints were taken before. */
  hints: z.optional(z.int().check(z.gte(0))),
  /** How sure the reader said to be. */
  confidence: z.optional(z.enum(['guess', 'fairly', 'certain'])),
  /** When the reader put it back to try it again, in ms since 1970. */
  reopenedAt: z.optional(z.number().check(z.gte(0))),
});

/** The latest answer to one item. */
export type Answer = Readonly<z.output<typeof Answer>>;

/** What this reader did, by item id. */
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
  const file = z.object({version: z.int(), items: z.record(z.string(), z.unknown())}).safeParse(jsonOf(text));
  if (!file.success || file.data.version < 1) {
    return {kind: 'unreadable'};
  }
  if (file.data.version > VERSION) {
    return {kind: 'newer'};
  }
  const items = Object.entries(file.data.items).flatMap(([id, entry]) => {
    const answer = Answer.safeParse(entry);
    return answer.success ? [[id, answer.data] as const] : [];
  });
  return {kind: 'progress', progress: {version: VERSION, items: Object.fromEntries(items)}};
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

import * as z from 'zod/mini';
import {compareAnswers, merge} from './merge';
import {parseProgress, VERSION, type Progress} from './progress';

/** Marks a file as this guide's. */
const KIND = 'aws-cicd-field-guide/progress';

/** Longest text that is read, in characters; a file of more bytes than this is too big, too. */
export const MAX_LENGTH = 2_000_000;

/** A file that is not taken, and why, in words. */
export type Refused = {readonly kind: 'refused'; readonly reason: string};

/** What importing a file would do. Nothing has changed yet. */
export type Preview = {
  readonly kind: 'preview';
  /** Items that only the file has an answer to. */
  readonly added: number;
  /** Items whose answer in the file replaces the reader's. */
  readonly newer: number;
  /** Items whose answer in the file is older; the reader's stays. */
  readonly older: number;
  /** Items with the same answer in both. */
  readonly same: number;
  /** Entries of the file that are no answers, and are left out. */
  readonly unfit: number;
  /** What the file holds. */
  readonly incoming: Progress;
  /** What the reader would have afterwards. */
  readonly merged: Progress;
};

/** The refusal of a file that is too big; known before it is read. */
export const TOO_BIG: Refused = refused('It is larger than 2 MB, and a progress file is far smaller.');

/** Progress as the text of a file that `readImport` takes. */
export function printExport(progress: Progress): string {
  return `${JSON.stringify({kind: KIND, ...progress}, null, 1)}\n`;
}

/** What the text of a file would do to the reader's progress, or why it is refused. Never throws, changes nothing. */
export function readImport(text: string, mine: Progress): Preview | Refused {
  if (text.length > MAX_LENGTH) {
    return TOO_BIG;
  }
  const json = jsonOf(text);
  if (json === undefined) {
    return refused('It is not JSON, or was cut off.');
  }
  const head = z
    .object({kind: z.literal(KIND), version: z.int().check(z.gte(1)), items: z.optional(z.unknown())})
    .safeParse(json.value);
  if (!head.success) {
    return refused('It is not a progress file of this guide.');
  }
  if (head.data.version > VERSION) {
    return {
      kind: 'refused',
      reason: 'It comes from a newer version of this guide. Reload this page to get that version, then import again.',
    };
  }
  const saved = parseProgress(text);
  if (saved.kind !== 'progress') {
    return refused('Its list of answers is damaged.');
  }
  const entries = Object.keys(Object(head.data.items) as object).length;
  return previewOf(mine, saved.progress, entries - Object.keys(saved.progress.items).length);
}

function previewOf(mine: Progress, incoming: Progress, unfit: number): Preview {
  const own = new Map(Object.entries(mine.items));
  const count = {added: 0, newer: 0, older: 0, same: 0};
  for (const [id, answer] of Object.entries(incoming.items)) {
    const rival = own.get(id);
    const order = rival ? compareAnswers(answer, rival) : undefined;
    count[order === undefined ? 'added' : order > 0 ? 'newer' : order < 0 ? 'older' : 'same'] += 1;
  }
  return {kind: 'preview', ...count, unfit, incoming, merged: merge(mine, incoming)};
}

function refused(what: string): Refused {
  return {kind: 'refused', reason: `${what} Choose a file that “Export” on this page saved.`};
}

/** The value in a box, so that `null` is told from no JSON at all. */
function jsonOf(text: string): {readonly value: unknown} | undefined {
  try {
    return {value: JSON.parse(text) as unknown};
  } catch {
    return undefined;
  }
}

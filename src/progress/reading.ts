import {record, type Progress} from './progress';

/**
 * Pages ticked as read stand among the answers, so saving, merging, export and reset hold for them without rules of their own.
 * No item can have such an id: slugs hold no colon.
 */
const MARK = 'read:';

/** Addresses of the pages that the reader ticked as read. */
export function readPages({items}: Progress): ReadonlySet<string> {
  const ticked = Object.entries(items).filter(([id, {credit}]) => isReading(id) && credit === 1);
  return new Set(ticked.map(([id]) => id.slice(MARK.length)));
}

/** The progress with a page ticked as read, or with the tick taken away. `at` in ms since 1970. */
export function tickPage(progress: Progress, path: string, read: boolean, at: number): Progress {
  return record(progress, `${MARK}${path}`, {
    rev: '',
    response: read ? ['read'] : [],
    credit: read ? 1 : 0,
    at,
  });
}

/** Whether this entry of the progress is about a page, not an item. */
export function isReading(id: string): boolean {
  return id.startsWith(MARK);
}

import {VERSION, type Answer, type Progress} from './progress';

/** Progress in two parts. Merged, they are what it was. */
type Forgotten = {
  /** Without the items. */
  readonly left: Progress;
  /** The items alone, for undoing. */
  readonly gone: Progress;
};

/** Removes the answers to these items. Ids without an answer make no difference. */
export function forget(progress: Progress, ids: readonly string[]): Forgotten {
  const named = new Set(ids);
  const entries = Object.entries(progress.items);
  return {
    left: progressOf(entries.filter(([id]) => !named.has(id))),
    gone: progressOf(entries.filter(([id]) => named.has(id))),
  };
}

function progressOf(entries: readonly (readonly [string, Answer])[]): Progress {
  return {version: VERSION, items: Object.fromEntries(entries)};
}

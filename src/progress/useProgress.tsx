import {useSyncExternalStore} from 'react';
import {NO_PROGRESS, type Progress} from './progress';
import {KEY, openStore, type ProgressStore, type Snapshot} from './store';

const EMPTY: Snapshot = {progress: NO_PROGRESS};
let opened: ProgressStore | undefined;

/**
 * This reader's progress, and whether it is saved. On the server and while hydrating: nothing yet. With `on` false, the browser's
 * storage is not even looked at.
 */
export function useProgress(on = true): Snapshot {
  return useSyncExternalStore(on ? subscribe : ignore, on ? () => store().get() : empty, empty);
}

function empty(): Snapshot {
  return EMPTY;
}

function ignore(): () => void {
  return () => undefined;
}

/** Changes this reader's progress. Never throws; where it can't be saved, it holds until the page is left. */
export function changeProgress(step: (progress: Progress) => Progress): void {
  store().change(step);
}

function subscribe(listener: () => void): () => void {
  return store().subscribe(listener);
}

/** The one store of this page, opened at first use; it follows what other tabs save. */
function store(): ProgressStore {
  if (!opened) {
    const created = openStore({
      read: (key) => window.localStorage.getItem(key),
      write: (key, text) => window.localStorage.setItem(key, text),
    });
    window.addEventListener('storage', (event) => {
      if (event.key === KEY || event.key === null) {
        created.refresh();
      }
    });
    opened = created;
  }
  return opened;
}

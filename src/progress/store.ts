import {NO_PROGRESS, parseProgress, printProgress, type Progress} from './progress';

/** The two calls of the browser's storage that saving needs. Either may throw. */
export type Shelf = {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => void;
};

/** Why answers are not being saved. */
export type Trouble = 'blocked' | 'full' | 'newer';

/** What views show: this reader's progress, and whether it is being saved. */
export type Snapshot = {
  readonly progress: Progress;
  readonly trouble?: Trouble;
  /** There is something that should have been saved and is not. */
  readonly unsaved?: boolean;
};

/** Where progress is saved. */
export const KEY = 'aws-cicd-field-guide/progress';

/** Where text that could not be read is put aside, so that a bad write loses nothing for good. */
export const ASIDE_KEY = `${KEY}/unreadable`;

/** What this reader did, held in memory and saved on a shelf. Works on when the shelf fails. */
export type ProgressStore = {
  readonly get: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Applies a change to what is on the shelf at this moment, so two tabs don't overwrite each other. */
  readonly change: (step: (progress: Progress) => Progress) => void;
  /** Takes over what another tab saved. */
  readonly refresh: () => void;
};

/** Opens the store. `shelf` is the browser's storage, or a test's. */
export function openStore(shelf: Shelf): ProgressStore {
  const listeners = new Set<() => void>();
  let snapshot: Snapshot = load(shelf, {progress: NO_PROGRESS});
  const show = (next: Snapshot) => {
    snapshot = next;
    listeners.forEach((listener) => listener());
  };
  return {
    get: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (step) => {
      const current = load(shelf, snapshot);
      const progress = step(current.progress);
      // Room may have been made since; what can't be read must not be written over.
      const lost = current.trouble === 'blocked' || current.trouble === 'newer';
      show(lost ? {...current, progress, unsaved: true} : save(shelf, progress));
    },
    refresh: () => show(load(shelf, snapshot)),
  };
}

/** What is on the shelf; what is in memory where the shelf can't be used. */
function load(shelf: Shelf, memory: Snapshot): Snapshot {
  let text: string | null;
  try {
    text = shelf.read(KEY);
  } catch {
    return {...memory, trouble: 'blocked'};
  }
  const saved = parseProgress(text);
  switch (saved.kind) {
    case 'progress':
      // A full shelf keeps an older state than memory; memory is what the reader sees.
      return memory.trouble === 'full' ? memory : {progress: saved.progress};
    case 'newer':
      return {...memory, trouble: 'newer'};
    case 'unreadable':
      return putAside(shelf, text ?? '', memory);
  }
}

function putAside(shelf: Shelf, text: string, {progress}: Snapshot): Snapshot {
  try {
    shelf.write(ASIDE_KEY, text);
    shelf.write(KEY, printProgress(progress));
    return {progress};
  } catch {
    return {progress, trouble: 'full', unsaved: true};
  }
}

function save(shelf: Shelf, progress: Progress): Snapshot {
  try {
    shelf.write(KEY, printProgress(progress));
    return {progress};
  } catch {
    return {progress, trouble: 'full', unsaved: true};
  }
}

import {useSyncExternalStore} from 'react';

const NONE: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();
let ticked = NONE;

/** Pages that the reader ticked as read. In memory: they last while readers move about the site, and end with a reload. */
export function useReadTicks(): ReadonlySet<string> {
  return useSyncExternalStore(
    subscribe,
    () => ticked,
    () => NONE,
  );
}

/** Ticks a page as read, or takes the tick away. */
export function tickRead(path: string, read: boolean): void {
  ticked = new Set(read ? [...ticked, path] : [...ticked].filter((other) => other !== path));
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

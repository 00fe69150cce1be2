import {useSyncExternalStore} from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Whether the reader's system asks for less motion. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
}

function subscribe(listen: () => void): () => void {
  const list = window.matchMedia(QUERY);
  list.addEventListener('change', listen);
  return () => list.removeEventListener('change', listen);
}

import {useEffect, useRef, type RefObject} from 'react';

/**
 * Opens a native dialog when it appears. Arrow keys, Home and End lead through its stops (`data-stop`), and whatever is typed on
 * one of them goes on in the field, which is the first. Escape closes it; the browser then gives the focus back.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) {
      return undefined;
    }
    if (!dialog.open) {
      dialog.showModal();
    }
    const onKeyDown = (event: KeyboardEvent) => move(dialog, event);
    dialog.addEventListener('keydown', onKeyDown);
    return () => dialog.removeEventListener('keydown', onKeyDown);
  }, []);
  return ref;
}

function move(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  // Some browsers would empty a search field first, and close at the second time.
  if (event.key === 'Escape' && !event.isComposing) {
    event.preventDefault();
    dialog.close();
    return;
  }
  const stops = [...dialog.querySelectorAll<HTMLElement>('[data-stop]')];
  const [field] = stops;
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const isAsking = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  const target = isAsking ? field : stops[stopFor(event.key, at, stops.length)];
  if (target) {
    event.preventDefault();
    target.focus();
  } else if (
    at > 0 &&
    event.key.length === 1 &&
    event.key !== ' ' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey
  ) {
    field?.focus();
  }
}

/** The stop that a key leads to from the one at `at`; -1 for none. In the field, Home and End are for the text. */
function stopFor(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return at > 0 ? 0 : -1;
    case 'End':
      return at > 0 ? count - 1 : -1;
    default:
      return -1;
  }
}

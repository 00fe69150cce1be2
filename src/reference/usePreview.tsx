import {useRef, type MouseEvent, type PointerEvent} from 'react';
import {placeBeside} from './place';

/** Between pointing and showing, and between leaving and hiding: time to reach the preview with the pointer. */
const PATIENCE_MS = 150;

/**
 * Opens a popover beside a link: when it is pointed at, focused, or touched (a touch shows it and doesn't follow the link).
 * The popover is to stand in `around` beside the link and have `popover="auto"`: the browser then closes it on Escape, or on
 * a press elsewhere. Browsers without popovers keep the link alone.
 */
export function usePreview() {
  const preview = useRef<HTMLSpanElement>(null);
  const timer = useRef(0);
  const touched = useRef(false);
  const later = (change: (box: HTMLElement) => void) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => preview.current && change(preview.current), PATIENCE_MS);
  };
  const come = () => later(show);
  const go = () => later(hideUnlessUsed);
  return {
    preview,
    around: {
      onPointerEnter: (event: PointerEvent) => event.pointerType !== 'touch' && come(),
      onPointerLeave: (event: PointerEvent) => event.pointerType !== 'touch' && go(),
    },
    link: {
      onFocus: come,
      onBlur: go,
      onPointerDown: (event: PointerEvent) => {
        touched.current = event.pointerType === 'touch';
      },
      onClick: (event: MouseEvent) => {
        // Enter has no detail; it follows the link also on a device that was touched before.
        if (touched.current && event.detail > 0 && preview.current && 'popover' in preview.current) {
          event.preventDefault();
          show(preview.current);
        }
      },
    },
  };
}

function show(box: HTMLElement): void {
  if (!('popover' in box) || !box.parentElement) {
    return;
  }
  box.togglePopover(true);
  const {clientWidth: width, clientHeight: height} = document.documentElement;
  const size = {width: box.offsetWidth, height: box.offsetHeight};
  const {left, top} = placeBeside(box.parentElement.getBoundingClientRect(), size, {width, height});
  box.style.left = `${left + window.scrollX}px`;
  box.style.top = `${top + window.scrollY}px`;
}

/** Keeps it while the pointer is on the word or the preview, or the keyboard's focus is there. */
function hideUnlessUsed(box: HTMLElement): void {
  if ('popover' in box && !box.parentElement?.matches(':hover, :has(:focus-visible)')) {
    box.togglePopover(false);
  }
}

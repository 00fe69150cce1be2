import {useEffect, type RefObject} from 'react';
import {heightMessage} from '../../quiz/embed';

/** Tells the page that holds this one in a frame how high `box` is: at once, and whenever that changes. */
export function useHeightMessage(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (!element || window.parent === window) {
      return undefined;
    }
    // Any host may know the height; nothing else is told.
    const tell = () => window.parent.postMessage(heightMessage(element.getBoundingClientRect().height), '*');
    const observer = new ResizeObserver(tell);
    observer.observe(element, {box: 'border-box'});
    return () => observer.disconnect();
  }, [box]);
}

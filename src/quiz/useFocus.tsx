import {useEffect, useRef, type RefObject} from 'react';
import {entryOf, RESULT, type Attempt} from './attempt';

/**
 * Moves the focus where a keyboard or screen-reader user expects it: to the verdict after a check, to the question after going
 * on. Gives a function to call before each event: whether the focus should follow it.
 */
export function useFocus(attempt: Attempt, box: RefObject<HTMLElement | null>): (follows: boolean) => void {
  const moving = useRef(false);
  const focus = focusOf(attempt);
  useEffect(() => {
    if (!moving.current) {
      return;
    }
    moving.current = false;
    const target = box.current?.querySelector<HTMLElement>(`[data-focus="${focus}"]`);
    target?.focus({preventScroll: true});
    // As much as fits of what belongs to it, but its beginning in any case.
    target?.closest('form')?.lastElementChild?.scrollIntoView({block: 'nearest'});
    target?.scrollIntoView({block: 'nearest'});
  }, [attempt, box, focus]);
  return (follows) => {
    moving.current = follows;
  };
}

/** Which element should have the focus: the result, the verdict of the item in view, or its question. */
function focusOf(attempt: Attempt): string {
  if (attempt.current === RESULT) {
    return 'result';
  }
  const {tries, settled, incomplete} = entryOf(attempt, attempt.current);
  return `${attempt.current}/${tries || settled ? 'verdict' : incomplete ? 'incomplete' : 'question'}`;
}

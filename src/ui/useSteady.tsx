import {useCallback, useEffect, useRef} from 'react';

/** A handler that stays the same function over renders and calls the latest one, so that memoized parts need no new render. */
export function useSteady<Argument>(handler: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  return useCallback((argument: Argument) => latest.current(argument), []);
}

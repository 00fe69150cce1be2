/** Waits, then for a moment in which the browser has nothing else to do, at most a second. Hands back how to call it off. */
export function afterIdle(milliseconds: number, act: () => void): () => void {
  let callOff: (() => void) | undefined;
  const timer = window.setTimeout(() => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) {
      const idle = window.requestIdleCallback(act, {timeout: 1000});
      callOff = () => window.cancelIdleCallback(idle);
    } else {
      act();
    }
  }, milliseconds);
  return () => {
    window.clearTimeout(timer);
    callOff?.();
  };
}

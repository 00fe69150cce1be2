import {useEffect, useState, type ReactNode} from 'react';
import {headOf, type Wish} from './head';
import {showHead} from './show-head';
import {wishesOf} from './wishes';

/** What each component asks for, in the order in which they were first rendered: from the outside in. */
const asked = new Map<object, readonly Wish[]>();
let waiting = false;

/**
 * The part of react-helmet-async that Docusaurus uses, for browsers; pages are rendered at build with the original. Elements
 * among the children go to the document’s head, later components have the last word. Saves each page 4 kB.
 */
export function Helmet({children}: {readonly children?: ReactNode}): ReactNode {
  const [own] = useState(() => {
    const key = {};
    asked.set(key, []);
    return key;
  });
  useEffect(() => {
    asked.set(own, wishesOf(children));
    showSoon();
  }, [own, children]);
  useEffect(
    () => () => {
      asked.delete(own);
      showSoon();
    },
    [own],
  );
  return null;
}

/**
 * Stands where the original keeps its state; here the state is this module’s. Docusaurus imports it.
 *
 * @public
 */
export function HelmetProvider({children}: {readonly children?: ReactNode}): ReactNode {
  return children;
}

/** Once for all that changes in one go. */
function showSoon(): void {
  if (waiting) {
    return;
  }
  waiting = true;
  queueMicrotask(() => {
    waiting = false;
    showHead(document, headOf([...asked.values()].flat()));
  });
}

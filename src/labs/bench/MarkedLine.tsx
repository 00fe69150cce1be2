import type {ReactNode} from 'react';

/** A line in which what stands between backticks is code. */
export function MarkedLine({text}: {readonly text: string}): ReactNode {
  // Splitting by a group gives words and code in turns; neither moves, so the index is a key.
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : <span key={index}>{part}</span>));
}

import type {ReactNode} from 'react';

/** Paragraphs of a story; what stands between backticks is code. */
export function Story({lines}: {readonly lines: readonly string[]}): ReactNode {
  return lines.map((line) => (
    <p key={line}>
      <Words text={line} />
    </p>
  ));
}

/** A line in which what stands between backticks is code. */
export function Words({text}: {readonly text: string}): ReactNode {
  // Splitting by a group gives words and code in turns; neither moves, so the index is a key.
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : <span key={index}>{part}</span>));
}

/** A place in a text as people count: lines and columns from 1. */
export type Position = {readonly line: number; readonly column: number};

/** Makes a finder of positions. An offset outside of the text counts as its nearest end. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return (offset) => {
    const inside = Math.min(Math.max(0, offset), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= inside) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return {line: low + 1, column: inside - (starts[low] ?? 0) + 1};
  };
}

/** The whole line of a text that holds `offset`, without its line break. */
export function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n', Math.max(start, offset));
  return text.slice(start, end === -1 ? text.length : end);
}

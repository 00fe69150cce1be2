/** Whether every word of `query` occurs in `text`, in whatever order and case. An empty query occurs everywhere. */
export function hasWords(text: string, query: string): boolean {
  const folded = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

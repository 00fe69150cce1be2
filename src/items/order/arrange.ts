/** `kept` with one step moved to a position from 1 to its length; beyond the ends counts as the end. */
export function moved(kept: readonly string[], id: string, position: number): readonly string[] {
  const others = kept.filter((other) => other !== id);
  const index = Math.max(0, position - 1);
  return [...others.slice(0, index), id, ...others.slice(index)];
}

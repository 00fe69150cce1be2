/** Writes a share (0 to 1) as a whole percentage, such as `67 %`. Rounds to nearest, but only 0 and 1 themselves print 0 and 100. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const honest = share > 0 && share < 1 ? Math.min(99, Math.max(1, rounded)) : rounded;
  return `${honest}\u202f%`;
}

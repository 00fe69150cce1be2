/** A minute of a lab's clock as scenarios tell it, such as `minute 87`. */
export function clockText(minute: number): string {
  return `minute ${minute}`;
}

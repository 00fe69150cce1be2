const ROOM = 16;

/** Scrolls as little as needed to show the end of an element: first the column that it stands in, then the page. */
export function bringIntoView(element: Element, column: Element | null): void {
  const bottom = () => element.getBoundingClientRect().bottom + ROOM;
  const hidden = column ? bottom() - column.getBoundingClientRect().bottom : 0;
  if (column && hidden > 0) {
    column.scrollTop += hidden;
  }
  // Not scrollIntoView: in a column that sticks, it takes the page further than the element needs.
  const below = bottom() - window.innerHeight;
  if (below > 0) {
    window.scrollBy(0, below);
  }
}

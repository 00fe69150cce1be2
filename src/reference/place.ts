/** A box on the screen; all px, from the view's top left. */
type Box = {readonly left: number; readonly top: number; readonly bottom: number};

/** Width and height, px. */
type Size = {readonly width: number; readonly height: number};

/** Least distance between a preview and the view's edges, px. */
const GAP = 8;

/**
 * Where the preview of a word goes, px from the view's top left: right under the word, over it where only there is room, and
 * never beyond the view's left or right edge.
 */
export function placeBeside(word: Box, preview: Size, view: Size): {readonly left: number; readonly top: number} {
  const roomUnder = view.height - word.bottom >= preview.height;
  const roomOver = word.top >= preview.height;
  return {
    left: Math.max(GAP, Math.min(word.left, view.width - preview.width - GAP)),
    top: !roomUnder && roomOver ? word.top - preview.height : word.bottom,
  };
}

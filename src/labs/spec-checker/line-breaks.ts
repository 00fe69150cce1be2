/** A text with the line breaks that an editor knows: `\n` alone, whatever was written. */
export function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/**
 * A text of an editor with the line breaks of the file that it came from. Editors know one kind of line break: a text field by
 * its standard, CodeMirror because a fixed separator (`EditorState.lineSeparator`) makes signs of the text of all others. So
 * the checker and its places see `\n` alone, and the file’s own come back when the text leaves the page.
 *
 * An unchanged text comes back as it was, mixed line breaks and all. A changed one gets Windows’ line breaks if its file had no
 * others; in a mixed file nobody could say which of them a new line should have.
 */
export function withBreaksOf(original: string, text: string): string {
  if (text.length <= original.length && withPlainBreaks(original) === text) {
    return original;
  }
  const isWindows = original.includes('\r\n') && !/\r(?!\n)|(?<!\r)\n/.test(original);
  return isWindows ? text.replaceAll('\n', '\r\n') : text;
}

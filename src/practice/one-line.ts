const QUOTED_LENGTH = 40;

/**
 * What somebody typed, as one line of at most `most` characters: white space folded, without control characters,
 * marks that turn the direction of text, and halves of characters. Applied twice, it changes nothing more.
 */
export function oneLine(text: string, most: number): string {
  const folded = text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
  return Array.from(folded).slice(0, most).join('').trim();
}

/** A text from outside, short enough to be quoted in a message. */
export function quoted(text: string): string {
  const start = oneLine(text, QUOTED_LENGTH);
  return start === oneLine(text, QUOTED_LENGTH + 1) ? `“${start}”` : `“${start}…”`;
}

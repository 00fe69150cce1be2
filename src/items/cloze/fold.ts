/** The most characters that an answer may have, the reader's or the author's. */
export const ANSWER_LENGTH = 100;

/**
 * An answer as it is compared: white space at the ends gone and runs of it made one space, what a phone's keyboard sets
 * by itself (typographic quotes, a dash for two hyphens) read back, case folded unless it counts.
 */
export function fold(text: string, exact: boolean): string {
  const plain = text
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/g, '"')
    .replace(/\u2014/g, '--')
    .replace(/\s+/g, ' ')
    .trim();
  return (exact ? plain : plain.toLowerCase()).normalize('NFC');
}

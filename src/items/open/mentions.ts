/** Whether a text has one of the words or phrases: whole words, in any case, with a plural s or not. It understands nothing. */
export function mentions(text: string, words: readonly string[]): boolean {
  const said = wordsOf(text);
  return words.some((phrase) => {
    const sought = wordsOf(phrase);
    return (
      sought.length > 0 &&
      said.some((_because, start) => sought.every((word, offset) => isForm(said[start + offset] ?? '', word)))
    );
  });
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function isForm(said: string, word: string): boolean {
  return said === word || said === `${word}s` || said === `${word}es`;
}

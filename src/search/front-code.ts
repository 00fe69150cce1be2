const A = 65;
/** As many beginnings as there are capitals to count them. */
const MOST = 25;

/**
 * Sorted words as one text: each gives only what differs from the one before. A capital tells how many characters they
 * share, and so also where a word begins; words have none of their own.
 */
export function frontCode(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const shared = sharedStart(words[index - 1] ?? '', word);
      return String.fromCharCode(A + shared) + word.slice(shared);
    })
    .join('');
}

/** The words that `frontCode` wrote. */
export function readFrontCode(text: string): readonly string[] {
  let last = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((piece) => {
    last = last.slice(0, piece.charCodeAt(0) - A) + piece.slice(1);
    return last;
  });
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < MOST && length < one.length && one[length] === other[length]) {
    length += 1;
  }
  return length;
}

const KEPT = /(?:ss|us|is|alias)$/;
const LONG_PLURAL = /(?:ss|sh|[^a]ch|x|zz|status|alias)es$/;

/**
 * A word in the form that singular and plural share: `policies` and `policy`, `branches` and `branch`. It stays a word that
 * can be shown. Words of three letters (`aws`, `dns`) and names with digits or separators are left as they are.
 */
export function folded(word: string): string {
  if (word.length <= 3 || !/^\p{Ll}+s$/u.test(word) || KEPT.test(word)) {
    return word;
  }
  if (word.endsWith('ies') && word.length > 4) {
    return `${word.slice(0, -3)}y`;
  }
  return word.slice(0, LONG_PLURAL.test(word) ? -2 : -1);
}

/** What is needed of a key press. */
export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/**
 * Whether a key press outside of fields asks for the search: Ctrl-K, Cmd-K, or `/` unless the reader has switched that off
 * (`slash`). Shift is no matter with `/`, which some keyboards have above the 7.
 */
export function opensSearch({key, ctrlKey, metaKey, altKey, shiftKey}: KeyPress, slash: boolean): boolean {
  return key === '/'
    ? slash && !ctrlKey && !metaKey && !altKey
    : key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
}

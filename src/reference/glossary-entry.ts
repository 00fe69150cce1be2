/** A term as the glossary shows it. Filled in at build from `quizzes/reference/glossary.yaml`. */
export type GlossaryEntry = {
  readonly id: string;
  readonly term: string;
  readonly short: string;
  /** The service's name; absent for words that several share. */
  readonly service?: string;
  /** Path of the page that teaches it, with or without a heading id. */
  readonly section: string;
  /** Other words for it, joined by commas; absent where there are none. */
  readonly also?: string;
};

/** Entries under one letter. */
type LetterGroup = {readonly letter: string; readonly entries: readonly GlossaryEntry[]};

/** Entries in the order of their words, in groups by first letter, A to Z. Case makes no difference. */
export function byLetter(entries: readonly GlossaryEntry[]): readonly LetterGroup[] {
  const sorted = [...entries].sort((one, other) => one.term.localeCompare(other.term, 'en'));
  const letters = [...new Set(sorted.map(letterOf))];
  return letters.map((letter) => ({letter, entries: sorted.filter((entry) => letterOf(entry) === letter)}));
}

/** Entries in which every word of `query` occurs: in the term, another word for it, the text or the service. */
export function matching(entries: readonly GlossaryEntry[], query: string): readonly GlossaryEntry[] {
  const words = query.toLowerCase().split(/\s+/);
  return entries.filter(({term, short, service = '', also = ''}) => {
    const text = [term, also, short, service].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function letterOf({term}: GlossaryEntry): string {
  return term.charAt(0).toUpperCase();
}

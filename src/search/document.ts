/** What a reader can be led to. */
export const KINDS = ['page', 'section', 'term', 'fact', 'question'] as const;
export type Kind = (typeof KINDS)[number];

/** What a result says it is. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  page: 'Page',
  section: 'Section',
  term: 'Term',
  fact: 'Fact',
  question: 'Question',
};

/** The page that documents stand on. */
export type Place = {
  /** From the root of the site, with both slashes, such as `/codebuild/`. */
  readonly path: string;
  readonly title: string;
};

/** One thing to be found, as the build reads it. */
export type SearchDocument = {
  readonly kind: Kind;
  readonly place: Place;
  /** What stands behind the `#`; empty for the page itself. */
  readonly id: string;
  /** Its name; empty where the text is all there is, as with questions and facts. */
  readonly title: string;
  /** What is searched and shown in part: plain words, white space folded. */
  readonly text: string;
};

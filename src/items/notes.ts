import type {Source} from './base';

/** Why one part of an item (an option, a step, a gap) is right or wrong. */
type PartNote = {
  /** Phrasing HTML. */
  readonly why: string;
  /** Id of the belief behind a wrong part. */
  readonly misconception?: string | undefined;
};

/** What a reader is told about an item once it was checked. Travels apart from the question, when the first answer is given. */
export type ItemNotes = {
  /** By id of the part. */
  readonly parts: Readonly<Record<string, PartNote>>;
  readonly sources: readonly Source[];
  /** Ordered from a nudge to nearly everything, HTML; given one at a time. Added for all types alike. */
  readonly hints?: readonly string[];
};

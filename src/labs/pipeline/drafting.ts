import type {Definition} from './definition';

/** A pipeline that is being edited, and what it was before each edit. */
export type Drafting = {
  readonly draft: Definition;
  /** The latest edit comes last. */
  readonly past: readonly Past[];
};

type Past = {
  readonly draft: Definition;
  /** The edit that followed, in words, such as `stage Deploy removed`. */
  readonly what: string;
  /** The field that was typed in. */
  readonly field: string | undefined;
};

/** The draft after an edit. What is typed in one field, one sign after the other, is one edit. */
export function edited({draft, past}: Drafting, next: Definition, what: string, field?: string): Drafting {
  const goesOn = field !== undefined && past.at(-1)?.field === field;
  return {draft: next, past: goesOn ? past : [...past, {draft, what, field}]};
}

/** The draft before its last edit. */
export function unedited({draft, past}: Drafting): Drafting {
  return {draft: past.at(-1)?.draft ?? draft, past: past.slice(0, -1)};
}

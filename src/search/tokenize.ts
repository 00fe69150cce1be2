import {folded} from './fold';
import {STOP_WORDS} from './stop-words';

/** A word of a text: where it stands, and what it is found by. */
export type Word = {
  /** Offset of its first character. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
  /** Lower case, plural folded: the whole word, then its parts. Empty for a stop word. */
  readonly terms: readonly string[];
};

const WORD = /[\p{L}\p{N}_]+(?:[.'’][\p{L}\p{N}_]+)*/gu;
const PART = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}\p{N}]+|[\p{L}\p{N}]+/gu;

/** Names that are one word, whatever their capitals. Their parts (`code`, `build`) would match half the guide. */
const ONE_WORD =
  /^(?:Code(?:Artifact|Build|Commit|Connections|Deploy|Pipeline|Star)|CloudFormation|CloudWatch|EventBridge|GitHub|GitLab|AppSpec|BuildSpec|DevOps|JavaScript)$/;

/** The words of `text` in order. Identifiers are found as a whole and in parts: `post_build`, `appspec.yml`, `AllAtOnce`. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({0: word, index}) => ({
    start: index,
    end: index + word.length,
    terms: termsOfWord(word),
  }));
}

/** What `text` is found by, in order, with repetition. */
export function termsIn(text: string): readonly string[] {
  return wordsIn(text).flatMap(({terms}) => terms);
}

function termsOfWord(word: string): readonly string[] {
  const whole = word.replaceAll("'", '’').replace(/’s$/, '');
  // An apostrophe parts nothing that makes sense alone.
  const pieces = whole.includes('’') ? [] : whole.split(/[_.]/);
  const parts = pieces.flatMap((piece) => [piece, ...(ONE_WORD.test(piece) ? [] : (piece.match(PART) ?? []))]);
  return [...new Set([whole, ...parts].map((term) => folded(term.toLowerCase())))].filter((term) => isTelling(term));
}

/** Single letters tell nothing; single digits may (`0.0`, phase 4) but are found within the whole. */
function isTelling(term: string): boolean {
  return term.length > 1 && !/^_+$/.test(term) && !STOP_WORDS.has(term);
}

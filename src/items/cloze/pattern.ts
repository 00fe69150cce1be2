import {ANSWER_LENGTH} from './fold';

/** The most characters of a pattern. */
const PATTERN_LENGTH = 120;

/** The most ways in which matching may go through a pattern before it gives up; two free runs fit, three don't. */
const WAYS = 50_000;

/** What is wrong with a pattern and what would be right; `undefined` where it is safe to run over any answer. */
export function problemOfPattern(pattern: string): string | undefined {
  if (pattern.length > PATTERN_LENGTH) {
    return `needs ${PATTERN_LENGTH} characters or fewer, has ${pattern.length}`;
  }
  try {
    const reader = new Reader(pattern);
    const ways = readChoice(reader);
    if (!reader.done()) {
      throw new Refusal('has a ) without its (; write \\) for the character');
    }
    new RegExp(pattern, 'u');
    return ways > WAYS
      ? `can be tried in ${ways.toPrecision(2)} ways, at most ${WAYS} are allowed; use fewer or shorter repeats and choices`
      : undefined;
  } catch (error) {
    return error instanceof Refusal ? error.message : `is no regular expression: ${String(error)}`;
  }
}

class Refusal extends Error {}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  done(): boolean {
    return this.at >= this.text.length;
  }

  sees(...starts: readonly string[]): boolean {
    return starts.some((start) => this.text.startsWith(start, this.at));
  }

  take(expression: RegExp): string | undefined {
    const [found] = new RegExp(expression.source, 'uy').exec(this.text.slice(this.at)) ?? [];
    this.at += found?.length ?? 0;
    return found;
  }
}

/*
 * Each reader below reads its part and gives the number of ways to go through it, at the most: branches add up, parts in a
 * row multiply, a repeat has one way for each count. Repeats don't nest, so this bounds what a backtracking matcher can do.
 */

function readChoice(reader: Reader): number {
  let ways = readRow(reader);
  while (reader.take(/\|/) !== undefined) {
    ways += readRow(reader);
  }
  return ways;
}

function readRow(reader: Reader): number {
  let ways = 1;
  let parts = 0;
  while (!reader.done() && !reader.sees('|', ')')) {
    ways *= readPart(reader);
    parts += 1;
  }
  if (parts === 0) {
    throw new Refusal('has an empty alternative; put ? after what may be absent');
  }
  return ways;
}

function readPart(reader: Reader): number {
  if (reader.sees('(')) {
    return readGroup(reader);
  }
  readAtom(reader);
  return readRepeat(reader);
}

function readGroup(reader: Reader): number {
  if (reader.take(/\((?:\?:)?(?!\?)/) === undefined) {
    throw new Refusal('has a group that begins with (?; looking around and names are not allowed, only (…) and (?:…)');
  }
  const inner = readChoice(reader);
  if (reader.take(/\)/) === undefined) {
    throw new Refusal('has a ( without its ); write \\( for the character');
  }
  if (reader.sees('*', '+', '{')) {
    throw new Refusal('repeats a group; a group may only be optional, with ? after it');
  }
  return reader.take(/\?/) === undefined ? inner : endOfRepeat(reader, inner + 1);
}

/** A literal, a class, or an escape of either; `\d`, `\w` and `\s` included. */
const ATOM = /[^\\^$.|?*+()[\]{}]|\\[\^$.|?*+()[\]{}\\/dws]|\[(?!\^\])\^?(?:[^\\\]]|\\[\^$.|?*+()[\]{}\\/\-dws])+\]/;

function readAtom(reader: Reader): void {
  if (reader.take(ATOM) !== undefined) {
    return;
  }
  if (reader.sees('.')) {
    throw new Refusal('has a bare dot, which stands for any character; write \\. for a dot, or a class such as [^ ]');
  }
  if (reader.sees('^', '$')) {
    throw new Refusal('has ^ or $; a pattern is about the whole answer anyway, write \\^ or \\$ for the character');
  }
  if (reader.sees('*', '+', '?', '{')) {
    throw new Refusal('has a repeat (? * + {}) with nothing before it that it could repeat');
  }
  if (reader.sees('\\')) {
    throw new Refusal(
      'has an escape that is not allowed; \\d, \\w, \\s and escaped punctuation are, \\1 and \\b are not',
    );
  }
  throw new Refusal('has a bracket without its pair, or an empty class; write \\ before a bracket that is meant');
}

function readRepeat(reader: Reader): number {
  const repeat = reader.take(/[?*+]|\{\d{1,3}(?:,\d{1,3})?\}/);
  if (repeat === undefined) {
    if (reader.sees('{')) {
      throw new Refusal('has { without an upper bound; write {n} or {n,m}');
    }
    return 1;
  }
  const [least = 0, most = least] = repeat.match(/\d+/g)?.map(Number) ?? [0, repeat === '?' ? 1 : ANSWER_LENGTH];
  return endOfRepeat(reader, Math.max(1, Math.min(most, ANSWER_LENGTH) - least + 1));
}

function endOfRepeat(reader: Reader, ways: number): number {
  if (reader.sees('?', '*', '+', '{')) {
    throw new Refusal('has a repeat right after a repeat; one is enough');
  }
  return ways;
}

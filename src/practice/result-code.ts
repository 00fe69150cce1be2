import {checksum, CHECKSUM_LENGTH} from './checksum';
import {isDay} from './due';
import {oneLine} from './one-line';

/** What a reader made of one quiz. */
export type QuizScore = {
  /** Id of the bank. */
  readonly quiz: string;
  readonly right: number;
  readonly asked: number;
};

/** What a result code says. Its reader typed it, its browser made it: it proves nothing about who that was. */
export type Result = {
  /** Fingerprint of the assignment, so that codes of another one stand out. */
  readonly assignment: string;
  /** Day when it was finished, as 2026-12-01. */
  readonly finished: string;
  /** In the order of the assignment. */
  readonly scores: readonly QuizScore[];
  /** One line, 1 to 60 characters. */
  readonly name: string;
};

/** A code that was read, or why it couldn't be. */
type CodeReading =
  | {readonly kind: 'result'; readonly code: string; readonly result: Result}
  | {readonly kind: 'refused'; readonly code: string; readonly reason: string};

/** Most characters of a name. */
export const NAME_LENGTH = 60;

const VERSION = 1;
const PARTS = 6;
/** Stands where an assignment has no quizzes. */
const NO_SCORES = '-';
const CODE = /(?<![a-z0-9])fg\d+\.[\w.-]+/gi;

/** A result as one word that survives chats and addresses: letters, digits, `.`, `-` and `_`; its end is a checksum. */
export function printResultCode({assignment, finished, scores, name}: Result): string {
  const body = [
    `fg${VERSION}`,
    assignment,
    finished.replaceAll('-', ''),
    scores.map(({quiz, right, asked}) => `${quiz}-${right}-${asked}`).join('_') || NO_SCORES,
    escaped(name),
  ].join('.');
  return `${body}.${checksum(body)}`;
}

/** Reads one code. Never throws. */
export function parseResultCode(text: string): CodeReading {
  const code = text.trim().replace(/^fg/i, 'fg');
  const refused = (reason: string): CodeReading => ({kind: 'refused', code, reason});
  const version = Number(/^fg(\d+)\./.exec(code)?.[1]);
  if (!(version >= 1)) {
    return refused(`It doesn’t begin with “fg${VERSION}.”; its beginning may be missing.`);
  }
  if (version > VERSION) {
    return refused('It was made by a newer version of this guide; open the newer version to read it.');
  }
  const parts = code.split('.');
  const [, assignment = '', finished = '', scores = '', name = '', check = ''] = parts;
  if (parts.length !== PARTS || check.length !== CHECKSUM_LENGTH) {
    return refused('It is not complete, or something was added: copy it again, whole and on one line.');
  }
  if (checksum(code.slice(0, -CHECKSUM_LENGTH - 1)) !== check) {
    return refused('Its checksum doesn’t fit: a character was changed, or some are missing. Copy it again.');
  }
  const result = resultOf(assignment, finished, scores, name);
  return result
    ? {kind: 'result', code, result}
    : refused('Its checksum fits, but no page of this guide writes such a code.');
}

/** Every code in a pasted text, each once. What is around them is ignored; what looks like a damaged code comes last, refused. */
export function readCodes(text: string): readonly CodeReading[] {
  const whole = text.match(CODE) ?? [];
  const damaged = text
    .replace(CODE, ' ')
    .split(/[^\w.-]+/)
    .filter((word) => word.length >= 25 && word.split('.').length >= PARTS - 1);
  // A code ends in its checksum; a full stop behind it belongs to the sentence around it.
  const codes = [...whole, ...damaged].map((code) => code.replace(/[._-]+$/, ''));
  const readings = codes.map(parseResultCode);
  return [...new Map(readings.map((reading) => [reading.code, reading] as const)).values()];
}

function resultOf(assignment: string, finished: string, scores: string, name: string): Result | undefined {
  const day = finished.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  const read = scores === NO_SCORES ? [] : scores.split('_').map(scoreOf);
  const known = read.filter((score) => score !== undefined);
  const typed = unescaped(name);
  const fits =
    /^[a-z0-9]+$/.test(assignment) &&
    isDay(day) &&
    known.length === read.length &&
    typed !== '' &&
    typed === oneLine(typed, NAME_LENGTH);
  return fits ? {assignment, finished: day, scores: known, name: typed} : undefined;
}

function scoreOf(text: string): QuizScore | undefined {
  const [, quiz = '', right = '', asked = ''] = /^([a-z0-9-]+)-(\d{1,4})-(\d{1,4})$/.exec(text) ?? [];
  return quiz !== '' && Number(right) <= Number(asked) ? {quiz, right: Number(right), asked: Number(asked)} : undefined;
}

/** Letters and digits stay, a space is `_`, every other byte is `-` and two digits, as `Ana_Mar-C3-ADa`. */
function escaped(name: string): string {
  return encodeURIComponent(oneLine(name, NAME_LENGTH))
    .replace(/[-_.!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '_')
    .replaceAll('%', '-');
}

/** The name behind `escaped`; empty where it can't be one. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('_', ' ').replaceAll('-', '%'));
  } catch {
    return '';
  }
}

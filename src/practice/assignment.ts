import {nearest} from '../lib/nearest';
import type {BankSummary} from '../quiz/catalog';
import {checksum} from './checksum';
import {isDay} from './due';
import {oneLine, quoted} from './one-line';

/** What a lead asks of a team. It lives in a link and nowhere else. */
export type Assignment = {
  /** One line, 1 to 80 characters. */
  readonly title: string;
  /** Paths of pages to read, in order, each once. */
  readonly pages: readonly string[];
  /** Ids of banks to take, in order, each once. */
  readonly quizzes: readonly string[];
  /** Share of a quiz that has to be right, in whole percent, 1 to 100. */
  readonly passPercent: number;
  /** Last day, as 2026-12-01. */
  readonly due?: string | undefined;
};

/** An assignment as it is typed or read from a link: not checked yet. */
export type Draft = {
  readonly title: string;
  readonly pages: readonly string[];
  readonly quizzes: readonly string[];
  readonly pass: string;
  /** Empty where there is no due date. */
  readonly due: string;
};

/** A page that can be assigned. */
export type AssignablePage = {
  /** Without the site's base, such as `/overview`; a slash at the end makes no difference. */
  readonly path: string;
  readonly title: string;
};

/** What can be assigned. */
type Assignable = {
  readonly banks: readonly Pick<BankSummary, 'id' | 'aliases'>[];
  readonly pages: readonly Pick<AssignablePage, 'path'>[];
};

/** An assignment, or everything that is wrong with it, in sentences that say what would be right. */
type Checked =
  | {readonly kind: 'assignment'; readonly assignment: Assignment}
  | {readonly kind: 'problems'; readonly messages: readonly string[]};

/** Most characters of a title. */
export const TITLE_LENGTH = 80;

const FIELDS = ['title', 'read', 'quiz', 'pass', 'due'] as const;
const MOST_UNKNOWN = 5;

/** The query of an assignment's link, such as `?title=Week+1&read=/overview&quiz=codebuild&pass=80&due=2026-12-01`. */
export function printAssignment({title, pages, quizzes, passPercent, due}: Assignment): string {
  const fields = [
    `title=${encoded(title)}`,
    ...(pages.length > 0 ? [`read=${pages.map(bare).join(',')}`] : []),
    ...(quizzes.length > 0 ? [`quiz=${quizzes.join(',')}`] : []),
    `pass=${passPercent}`,
    ...(due === undefined ? [] : [`due=${due}`]),
  ];
  return `?${fields.join('&')}`;
}

/** Reads an assignment from a link's query. Old ids of banks are followed; fields that others add to links are ignored. */
export function parseAssignment(query: string, known: Assignable): Checked {
  const params = new URLSearchParams(query);
  const misnamed = misnamedIn(params);
  const checked = checkDraft(
    {
      title: params.get('title') ?? '',
      pages: listOf(params.get('read')),
      quizzes: listOf(params.get('quiz')),
      pass: params.get('pass') ?? '',
      due: params.get('due') ?? '',
    },
    known,
  );
  return misnamed.length === 0
    ? checked
    : {kind: 'problems', messages: [...misnamed, ...(checked.kind === 'problems' ? checked.messages : [])]};
}

/** Makes an assignment of a draft, or says all that is missing or wrong. */
export function checkDraft(draft: Draft, known: Assignable): Checked {
  const pages = resolved(draft.pages.map(bare), pathsOf(known), 'page');
  const quizzes = resolved(draft.quizzes, idsOf(known), 'quiz');
  const passPercent = Number(/^\s*(\d{1,3})\s*%?\s*$/.exec(draft.pass)?.[1]);
  const due = draft.due.trim();
  const messages = [
    ...titleProblems(draft.title),
    ...pages.messages,
    ...quizzes.messages,
    ...(draft.pages.length + draft.quizzes.length === 0
      ? ['Nothing is assigned yet: name at least one page or one quiz.']
      : []),
    ...(passPercent >= 1 && passPercent <= 100
      ? []
      : [`Pass mark: ${given(draft.pass)} a whole number from 1 to 100, such as 80.`]),
    ...(due === '' || isDay(due) ? [] : [`Due date: ${given(due)} a day that exists, written as 2026-12-01.`]),
  ];
  return messages.length > 0
    ? {kind: 'problems', messages: [...new Set(messages)]}
    : {
        kind: 'assignment',
        assignment: {
          title: oneLine(draft.title, TITLE_LENGTH),
          pages: pages.found,
          quizzes: quizzes.found,
          passPercent,
          ...(due === '' ? {} : {due}),
        },
      };
}

/** A short mark of an assignment; two that differ in anything have different marks, but for rare chance. */
export function fingerprintOf(assignment: Assignment): string {
  return checksum(printAssignment(assignment));
}

/** Readable in a chat or a wiki: spaces as `+`, and nothing left that Markdown takes for its own. */
function encoded(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, '+');
}

function bare(path: string): string {
  return path.trim().replace(/(?<=[^/])\/+$/, '');
}

function listOf(text: string | null): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** By what a link may call it, what it is called here. */
type Names = ReadonlyMap<string, string>;

function pathsOf({pages}: Assignable): Names {
  return new Map(pages.map(({path}) => [bare(path), path]));
}

function idsOf({banks}: Assignable): Names {
  const former = banks.flatMap(({id, aliases}) => aliases.map((alias) => [alias, id] as const));
  return new Map([...former, ...banks.map(({id}) => [id, id] as const)]);
}

function resolved(asked: readonly string[], names: Names, kind: 'page' | 'quiz') {
  const unknown = [...new Set(asked.filter((name) => !names.has(name)))];
  const rest = unknown.length - MOST_UNKNOWN;
  return {
    found: [...new Set(asked.flatMap((name) => names.get(name) ?? []))],
    messages: [
      ...unknown.slice(0, MOST_UNKNOWN).map((name) => `There is no ${kind} ${quoted(name)}. ${choiceFor(name, names)}`),
      ...(rest > 0 ? [`${rest} more of the same kind ${rest === 1 ? 'doesn’t' : 'don’t'} exist either.`] : []),
    ],
  };
}

function choiceFor(name: string, names: Names): string {
  const meant = nearest(name.slice(0, 200), [...names.keys()]);
  const choices = [...new Set(names.values())];
  return meant === undefined
    ? `There are: ${choices.join(', ') || 'none'}.`
    : `Did you mean “${names.get(meant) ?? meant}”?`;
}

function titleProblems(title: string): readonly string[] {
  const line = oneLine(title, TITLE_LENGTH + 1);
  const fits = line === oneLine(title, TITLE_LENGTH);
  return line !== '' && fits
    ? []
    : [
        line === ''
          ? `Title: give one, of at most ${TITLE_LENGTH} characters.`
          : `Title: ${quoted(title)} is longer than ${TITLE_LENGTH} characters; shorten it.`,
      ];
}

function given(text: string): string {
  return text.trim() === '' ? 'needs to be' : `${quoted(text)} is not`;
}

/** Fields that are there twice, and names that look like a field that is missing. Short names are others' business. */
function misnamedIn(params: URLSearchParams): readonly string[] {
  const names = [...new Set(params.keys())];
  const missing = FIELDS.filter((field) => !params.has(field));
  return [
    ...FIELDS.filter((field) => params.getAll(field).length > 1).map(
      (field) => `“${field}” is in the link ${params.getAll(field).length} times; keep one.`,
    ),
    ...names
      .filter((name) => name.length > 3 && name.length < 20 && !FIELDS.some((field) => field === name))
      .flatMap((name) => {
        const meant = nearest(name, missing);
        return meant === undefined ? [] : [`The link has no field ${quoted(name)}. Did you mean “${meant}”?`];
      })
      .slice(0, MOST_UNKNOWN),
  ];
}

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {parse} from 'yaml';
import type {PageSection} from '../../quiz/lint/sections';
import type {Problem} from './problem';

/** A page under `docs/`, as far as its text tells without being rendered. */
export type CoursePage = {
  /** Path from the project's root, such as `docs/codebuild/codebuild.mdx`. */
  readonly file: string;
  /** Such as `/codebuild`. */
  readonly path: string;
  readonly title: string;
  /** The day a person last compared it with its sources, YYYY-MM-DD; absent where nobody says. */
  readonly verifiedOn?: string;
  /** Headings of level 2 and 3, in order. */
  readonly sections: readonly CourseSection[];
  /** The whole file. */
  readonly text: string;
};

/** A heading with an id and the text up to the next one. */
export type CourseSection = PageSection & {
  readonly title: string;
  /** Markdown, without the heading. */
  readonly body: string;
  /** Line of the heading in the file, from 1. */
  readonly line: number;
};

const HEADING = /^(#{2,3}) (.+?) \{\/\* #([a-z0-9-]+) \*\/\}$/;

/** Where pages are: beside the folder of the banks. */
export function docsBeside(quizzesDir: string): string {
  return join(quizzesDir, '..', 'docs');
}

/** Every page under `docsDir` that has an address and a title, by path. None where there is no such folder. */
export function coursePages(docsDir: string): readonly CoursePage[] {
  return mdxFiles(docsDir)
    .flatMap((file) => {
      const page = readCoursePage(readFileSync(join(docsDir, file), 'utf8'), `docs/${file.split(sep).join('/')}`);
      return page ? [page] : [];
    })
    .sort((one, other) => one.path.localeCompare(other.path, 'en'));
}

/** The pages below `docsDir`, paths from there. */
export function mdxFiles(docsDir: string): readonly string[] {
  return existsSync(docsDir)
    ? readdirSync(docsDir, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.mdx'))
    : [];
}

/** A page from its text; `undefined` where the front matter names no address and title. */
export function readCoursePage(text: string, file: string): CoursePage | undefined {
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const {slug, title, verified_on: verifiedOn} = Object(parse(front)) as Readonly<Record<string, unknown>>;
  return typeof slug === 'string' && typeof title === 'string'
    ? {
        file,
        path: slug,
        title,
        ...(typeof verifiedOn === 'string' && {verifiedOn}),
        sections: sectionsOf(text.split('\n')),
        text,
      }
    : undefined;
}

/** Something wrong with a page, said like a problem of a bank. */
export function problemOnPage({file, text}: CoursePage, line: number, path: string, message: string): Problem {
  return {file, line, column: 1, path, message, text};
}

/** Code is skipped: a `##` there is a comment. */
function sectionsOf(lines: readonly string[]): readonly CourseSection[] {
  const heads: (Omit<CourseSection, 'body'> & {readonly index: number})[] = [];
  let fence = '';
  lines.forEach((line, index) => {
    const mark = /^ *(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== '') {
      fence = mark?.startsWith(fence) && line.trim() === mark ? '' : fence;
      return;
    }
    fence = mark ?? '';
    const [, marks, title = '', id = ''] = HEADING.exec(line) ?? [];
    if (marks !== undefined) {
      heads.push({id, title: unescaped(title), level: marks.length === 2 ? 2 : 3, line: index + 1, index});
    }
  });
  return heads.map(({index, ...head}, place) => ({
    ...head,
    body: lines.slice(index + 1, heads[place + 1]?.index ?? lines.length).join('\n'),
  }));
}

/** A heading's words without the marks of Markdown. */
function unescaped(title: string): string {
  return title.replace(/[`*_]{1,2}(\S(?:.*?\S)?)[`*_]{1,2}/g, '$1').replace(/\\(.)/g, '$1');
}

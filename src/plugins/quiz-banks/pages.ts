import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {parse} from 'yaml';

/** A page of the course, as a lead picks it. */
export type PageSummary = {
  /** Such as `/codebuild`. */
  readonly path: string;
  readonly title: string;
};

/**
 * Every page under `docs/` that has an address and a title of its own, in the order of the course: as `ids` (files without
 * their ending) name them. What they don't name comes last, by its path.
 */
export function pagesUnder(docsDir: string, ids: readonly string[] = []): readonly PageSummary[] {
  const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return readdirSync(docsDir, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => {
      const front = /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(docsDir, file), 'utf8'))?.[1] ?? '';
      const {slug, title} = Object(parse(front)) as {readonly slug?: unknown; readonly title?: unknown};
      const id = file.slice(0, -'.mdx'.length).split(sep).join('/');
      return typeof slug === 'string' && typeof title === 'string' ? [{id, path: slug, title}] : [];
    })
    .sort((one, other) => place(one.id) - place(other.id) || one.path.localeCompare(other.path, 'en'))
    .map(({path, title}) => ({path, title}));
}

/** Ids of all documents in a sidebar, in their order, whatever they are nested in. */
export function idsIn(items: unknown): readonly string[] {
  if (typeof items === 'string') {
    return [items];
  }
  if (Array.isArray(items)) {
    return items.flatMap(idsIn);
  }
  const {items: nested, id, link} = Object(items) as Readonly<Record<string, unknown>>;
  return [
    ...(typeof id === 'string' ? [id] : []),
    ...(link === undefined ? [] : idsIn(link)),
    ...(nested === undefined ? [] : idsIn(nested)),
  ];
}

/** Banks in the order of the pages they belong to. */
export function inCourseOrder<Bank extends {readonly page: string}>(
  banks: readonly Bank[],
  pages: readonly PageSummary[],
): readonly Bank[] {
  const place = ({page}: Bank) => pages.findIndex(({path}) => path === page);
  return [...banks].sort((one, other) => place(one) - place(other));
}

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';

/** A page of the course, as a lead picks it. */
export type PageSummary = {
  /** Such as `/codebuild`. */
  readonly path: string;
  readonly title: string;
};

/** Every page under `docs/` that has an address and a title of its own, by its path. */
export function pagesUnder(docsDir: string): readonly PageSummary[] {
  return readdirSync(docsDir, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => {
      const front = /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(docsDir, file), 'utf8'))?.[1] ?? '';
      const {slug, title} = Object(parse(front)) as {readonly slug?: unknown; readonly title?: unknown};
      return typeof slug === 'string' && typeof title === 'string' ? [{path: slug, title}] : [];
    })
    .sort((one, other) => one.path.localeCompare(other.path, 'en'));
}

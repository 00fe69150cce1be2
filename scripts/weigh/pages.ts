import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** Every bank has these pages, made by the same code: the two with the most in them stand for their family. */
const FAMILIES = [/^\/quizzes\/[^/]+\/$/, /^\/quizzes\/[^/]+\/answers\/$/, /^\/embed\/[^/]+\/$/];

/** The addresses of the site built in `folder` whose weight is held. */
export function weighed(folder: string): readonly string[] {
  const built = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    // Frames of single questions are copies of their bank's frame.
    .filter((file) => file.endsWith('index.html') && !/^embed\/[^/]+\/./.test(file.slice(0, -'index.html'.length)))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);
  const sizeOf = (page: string) => statSync(join(folder, page, 'index.html')).size;
  const heaviest = FAMILIES.flatMap((family) =>
    built
      .filter((page) => family.test(page))
      .toSorted((one, other) => sizeOf(other) - sizeOf(one))
      .slice(0, 2),
  );
  return [...built.filter((page) => !FAMILIES.some((family) => family.test(page))), ...heaviest].sort();
}

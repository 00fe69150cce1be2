import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {SearchDocument} from '../../search/document';
import {pagesUnder} from '../quiz-banks/pages';
import {readPage, readPageHead} from './read-page';

/** Frames, answers, lists that mean something only with their query; banks are read from their data. */
const LEFT_OUT = /^\/(?:$|embed\/|assignment\/|quizzes\/.|404\.html)/;

/** Pages whose entries are found one by one. */
const HEAD_ONLY: ReadonlySet<string> = new Set([
  '/glossary/',
  '/beginner-mistakes/',
  '/about/facts/',
  '/about/misconceptions/',
]);

/** All pages of the built site at `outDir`. `routes` are their paths below the base URL, such as `/codebuild/`. */
export function pageDocuments(outDir: string, docsDir: string, routes: readonly string[]): readonly SearchDocument[] {
  const lessons = new Set(pagesUnder(docsDir).map(({path}) => `${path}/`));
  return [...new Set(routes)]
    .filter((path) => !LEFT_OUT.test(path))
    .sort()
    .flatMap((path) => {
      const file = join(outDir, path, 'index.html');
      if (!existsSync(file)) {
        return [];
      }
      const read = lessons.has(path) && !HEAD_ONLY.has(path) ? readPage : readPageHead;
      return read(readFileSync(file, 'utf8'), path);
    });
}

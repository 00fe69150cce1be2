import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {coursePages, docsBeside, mdxFiles, type CoursePage} from '../quiz-banks/course-pages';
import {keptWhileUnchanged} from '../quiz-banks/kept';
import {loadLibrary, type Library} from '../quiz-banks/load';
import {reviewOf, type Review} from '../quiz-banks/review';

/** Everything that pages are made of beside their own text. */
export type Site = {readonly library: Library; readonly review: Review; readonly pages: readonly CoursePage[]};

/** Reads banks, registries and pages, again only when one of their files has changed. */
export const loadSite: (quizzesDir: string) => Site = keptWhileUnchanged(filesOf, (quizzesDir) => {
  const library = loadLibrary(quizzesDir);
  const pages = loadPages(quizzesDir);
  return {library, pages, review: reviewOf(library, pages)};
});

/** Reads the pages in `docs/` beside the banks, again only when one of them has changed. */
export const loadPages: (quizzesDir: string) => readonly CoursePage[] = keptWhileUnchanged(pageFiles, (quizzesDir) =>
  coursePages(docsBeside(quizzesDir)),
);

function filesOf(quizzesDir: string): readonly string[] {
  const yaml = (folder: string) =>
    readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => join(folder, name));
  return [...yaml(quizzesDir), ...yaml(join(quizzesDir, 'reference')), ...pageFiles(quizzesDir)];
}

function pageFiles(quizzesDir: string): readonly string[] {
  const docsDir = docsBeside(quizzesDir);
  return mdxFiles(docsDir).map((file) => join(docsDir, file));
}

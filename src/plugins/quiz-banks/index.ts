import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {QuizProblems} from './dev-errors';
import {coursePages} from './course-pages';
import {linkStyles} from '../lean-theme/link-styles';
import {loadLibrary, type Library} from './load';
import {copyEmbedPages} from './embed-pages';
import {emitFiles} from './emit-files';
import {looseFilesOf, type LooseFiles} from './loose-files';
import {idsIn, inCourseOrder, pagesUnder} from './pages';
import {figureTable} from './print';
import {describe} from './problem';
import {publish} from './publish';
import {reviewOf} from './review';
import {addQuizRoutes} from './routes';
import sidebars from '../../../sidebars';

const NAME = 'quiz-banks';

/** Reads `quizzes/`, refuses what is wrong with it, and hands the banks to pages as `@quizzes/<id>`. */
export default function quizBanks({siteDir, generatedFilesDir, baseUrl}: LoadContext): Plugin<Library> {
  const quizzesDir = join(siteDir, 'quizzes');
  const dataDir = join(generatedFilesDir, NAME, 'default');
  const problemsFile = join(generatedFilesDir, NAME, 'problems.txt');
  let loose: LooseFiles = {folder: '', files: []};
  return {
    name: NAME,
    getPathsToWatch: () => [`${quizzesDir}/**/*.{yaml,yml}`],
    loadContent() {
      const library = loadLibrary(quizzesDir);
      const review = reviewOf(library, coursePages(join(siteDir, 'docs')));
      report([...library.problems, ...review.errors], review.warnings, figureTable(review), problemsFile);
      return library;
    },
    async contentLoaded({content, actions}) {
      const pages = pagesUnder(join(siteDir, 'docs'), idsIn(sidebars.guide));
      const banks = inCourseOrder(
        content.banks.map(({bank}) => bank),
        pages,
      );
      loose = looseFilesOf(banks);
      await addQuizRoutes(banks, pages, baseUrl, loose, actions);
    },
    configureWebpack: (_config, isServer) => ({
      resolve: {
        alias: {
          '@quizzes': dataDir,
          // The server needs every control at once, browsers those that are asked.
          '@controls': join(siteDir, `src/items/controls.${isServer ? 'server' : 'client'}.tsx`),
        },
      },
      plugins: [new QuizProblems(problemsFile), ...(isServer ? [] : [emitFiles(() => loose.files)])],
    }),
    async postBuild({content, outDir}) {
      const banks = content.banks.map(({bank}) => bank);
      await publish(banks, outDir);
      // Before the copies are made, so that they are linked, too.
      linkStyles(outDir, baseUrl);
      await copyEmbedPages(banks, outDir);
    },
  };
}

/** Throws in a build. In the dev server, leaves the problems where the overlay finds them. */
function report(
  errors: Parameters<typeof describe>[0],
  warnings: Parameters<typeof describe>[0],
  table: string,
  problemsFile: string,
): void {
  const text = errors.length === 0 ? '' : describe(errors);
  if (process.env.NODE_ENV === 'development') {
    mkdirSync(join(problemsFile, '..'), {recursive: true});
    writeFileSync(problemsFile, text);
    if (text) {
      console.error(text);
    }
    return;
  }
  if (text) {
    throw new Error(text);
  }
  if (warnings.length > 0) {
    console.warn(`Item writing, warnings: ${describe(warnings)}`);
  }
  console.log(table);
}

import {coursePages, docsBeside} from '../src/plugins/quiz-banks/course-pages';
import {loadLibrary} from '../src/plugins/quiz-banks/load';
import {figureTable} from '../src/plugins/quiz-banks/print';
import {describe} from '../src/plugins/quiz-banks/problem';
import {reviewOf} from '../src/plugins/quiz-banks/review';

/** `npm run lint:banks [-- DIR]`: every rule over every bank and the pages in `docs/` beside DIR. Exit 1 on problems; warnings and figures are printed. */
const quizzesDir = process.argv[2] ?? 'quizzes';
const library = loadLibrary(quizzesDir);
const review = reviewOf(library, coursePages(docsBeside(quizzesDir)));
const errors = [...library.problems, ...review.errors];
if (review.warnings.length > 0) {
  console.log(`Warnings. ${describe(review.warnings)}\n`);
}
console.log(figureTable(review));
if (errors.length > 0) {
  console.error(`\n${describe(errors)}`);
  process.exitCode = 1;
}

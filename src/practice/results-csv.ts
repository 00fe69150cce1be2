import type {Result} from './result-code';

/** The quizzes of some results, each once, in the order in which they come up. */
export function quizzesOf(results: readonly Result[]): readonly string[] {
  return [...new Set(results.flatMap(({scores}) => scores.map(({quiz}) => quiz)))];
}

/**
 * Results as CSV (RFC 4180), a line each. Right and asked have columns of their own: spreadsheets take `8/10` for a day.
 * A name that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function printCsv(results: readonly Result[]): string {
  const quizzes = quizzesOf(results);
  const head = ['Name', 'Finished', 'Assignment', ...quizzes.flatMap((quiz) => [`${quiz} right`, `${quiz} asked`])];
  const lines = results.map(({name, finished, assignment, scores}) => [
    name,
    finished,
    assignment,
    ...quizzes.flatMap((quiz) => {
      const score = scores.find((candidate) => candidate.quiz === quiz);
      return score ? [String(score.right), String(score.asked)] : ['', ''];
    }),
  ]);
  return [head, ...lines].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

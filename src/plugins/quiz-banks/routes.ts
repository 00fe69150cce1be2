import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {FullBank} from '../../quiz/bank';
import {notesOfBank, questionsOf} from '../../quiz/halves';
import {summaryOf} from '../../quiz/summary';

/** Writes each bank's data and adds the pages under `/quizzes` and `/practice`. */
export async function addQuizRoutes(
  banks: readonly FullBank[],
  baseUrl: string,
  {createData, addRoute}: PluginContentLoadedActions,
): Promise<void> {
  const write = (name: string, data: unknown) => createData(name, JSON.stringify(data));
  const paths = new Map<string, Readonly<Record<'bank' | 'full', string>>>();
  for (const bank of banks) {
    await write(`${bank.id}.questions.json`, questionsOf(bank));
    await write(`${bank.id}.notes.json`, notesOfBank(bank));
    paths.set(bank.id, {
      bank: await createData(`${bank.id}.js`, moduleOf(bank.id)),
      full: await write(`${bank.id}.full.json`, bank),
    });
  }
  // No bank can take these names: ids of banks are slugs.
  const index = await write('_index.json', banks.map(summaryOf));
  const all = await createData('_all.js', allOf([...paths.keys()]));
  const add = (path: string, component: string, modules: Readonly<Record<string, string>>) =>
    addRoute({path: `${baseUrl}${path}`, exact: true, component, modules: {...modules}});
  add('quizzes/', '@theme/QuizIndexPage', {banks: index});
  for (const [id, {bank, full}] of paths) {
    add(`quizzes/${id}/`, '@theme/QuizBankPage', {bank});
    add(`quizzes/${id}/answers/`, '@theme/QuizAnswersPage', {bank: full});
  }
  add('practice/ten/', '@theme/TenQuestionsPage', {banks: all});
}

/** What `@quizzes/<id>` is: the questions, and a way to the explanations that travel in a chunk of their own. */
function moduleOf(id: string): string {
  return [
    `import questions from './${id}.questions.json';`,
    `export default {...questions, loadNotes: () => import('./${id}.notes.json').then((notes) => notes.default)};`,
  ].join('\n');
}

/** A module with every bank, for the pages that draw from all of them. */
function allOf(ids: readonly string[]): string {
  const imports = ids.map((id, index) => `import bank${index} from './${id}.js';`);
  return [...imports, `export default [${ids.map((_, index) => `bank${index}`).join(', ')}];`].join('\n');
}

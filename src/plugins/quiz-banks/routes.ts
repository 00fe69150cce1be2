import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {Bank} from '../../quiz/bank';
import {summaryOf} from '../../quiz/summary';

/** Writes each bank's data and adds the pages under `/quizzes` and `/practice`. */
export async function addQuizRoutes(
  banks: readonly Bank[],
  baseUrl: string,
  {createData, addRoute}: PluginContentLoadedActions,
): Promise<void> {
  const write = (name: string, data: unknown) => createData(`${name}.json`, JSON.stringify(data));
  const paths = new Map<string, string>();
  for (const bank of banks) {
    paths.set(bank.id, await write(bank.id, bank));
  }
  // No bank can take these names: ids of banks are slugs.
  const index = await write('_index', banks.map(summaryOf));
  const all = await write('_all', banks);
  const add = (path: string, component: string, modules: Readonly<Record<string, string>>) =>
    addRoute({path: `${baseUrl}${path}`, exact: true, component, modules: {...modules}});
  add('quizzes/', '@theme/QuizIndexPage', {banks: index});
  for (const [id, bank] of paths) {
    add(`quizzes/${id}/`, '@theme/QuizBankPage', {bank});
    add(`quizzes/${id}/answers/`, '@theme/QuizAnswersPage', {bank});
  }
  add('practice/ten/', '@theme/TenQuestionsPage', {banks: all});
}

import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {FullBank} from '../../quiz/bank';
import {summaryOf} from '../../quiz/catalog';
import {notesOfBank, questionsOf} from '../../quiz/halves';
import type {LooseFiles} from './loose-files';
import type {PageSummary} from './pages';

/** Writes each bank's data and adds the pages that are made of banks. */
export async function addQuizRoutes(
  banks: readonly FullBank[],
  pages: readonly PageSummary[],
  baseUrl: string,
  loose: LooseFiles,
  {createData, addRoute}: PluginContentLoadedActions,
): Promise<void> {
  const write = (name: string, data: unknown) => createData(name, JSON.stringify(data));
  const add = (path: string, component: string, modules: Readonly<Record<string, string>>) =>
    addRoute({path: `${baseUrl}${path}`, exact: true, component, modules: {...modules}});

  for (const bank of banks) {
    await write(`${bank.id}.questions.json`, questionsOf(bank));
    await write(`${bank.id}.notes.json`, notesOfBank(bank));
    const asked = await createData(`${bank.id}.js`, moduleOf(bank.id));
    const full = await write(`${bank.id}.full.json`, bank);
    add(`quizzes/${bank.id}/`, '@theme/QuizBankPage', {bank: asked});
    add(`embed/${bank.id}/`, '@theme/EmbedPage', {bank: asked});
    // Rendered once; after the build, each item gets a copy of the page.
    add(`embed/${bank.id}/:item/`, '@theme/EmbedPage', {bank: asked});
    bank.aliases.forEach((alias) => add(`quizzes/${alias}/`, '@theme/QuizBankPage', {bank: asked}));
    add(`quizzes/${bank.id}/answers/`, '@theme/QuizAnswersPage', {bank: full});
  }
  // No bank can take these names: ids of banks are slugs.
  const index = await write('_index.json', banks.map(summaryOf));
  const catalog = await createData('_catalog.js', catalogOf(banks.map(({id}) => id)));
  add('quizzes/', '@theme/QuizIndexPage', {banks: index});
  const pageList = await write('_pages.json', pages);
  const items = await write('_loose.json', {folder: loose.folder, total: loose.files.length});
  add('practice/ten/', '@theme/TenQuestionsPage', {items});
  add('progress/', '@theme/ProgressPage', {catalog});
  add('teams/assign/', '@theme/AssignPage', {catalog, pages: pageList});
  add('teams/check/', '@theme/CheckCodesPage', {});
  add('assignment/', '@theme/AssignmentPage', {catalog, pages: pageList});
}

/** What `@quizzes/<id>` is: the questions, and a way to the explanations that travel in a chunk of their own. */
function moduleOf(id: string): string {
  return [
    `import questions from './${id}.questions.json';`,
    `export default {...questions, loadNotes: () => import('./${id}.notes.json').then((notes) => notes.default)};`,
  ].join('\n');
}

/** Every bank without its questions, and the way to them. */
function catalogOf(ids: readonly string[]): string {
  const loaders = ids.map((id) => `'${id}': () => import('./${id}.js').then((bank) => bank.default)`);
  return [
    "import index from './_index.json';",
    `const loaders = {${loaders.join(', ')}};`,
    'export default index.map((bank) => ({...bank, load: loaders[bank.id]}));',
  ].join('\n');
}

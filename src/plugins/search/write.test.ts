import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {engineOf} from '../../search/engine';
import {EXAMPLE_DOCUMENTS} from '../../search/example-documents';
import {decodeIndex} from '../../search/index-file';
import {shardOf} from '../../search/shards';
import {bankDocuments, factDocuments, termDocuments} from './library-documents';
import {writeSearch} from './write';

const folder = mkdtempSync(join(tmpdir(), 'search-'));
afterEach(() => rmSync(join(folder, 'search'), {recursive: true, force: true}));

const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, 'search', file), 'utf8'));
const versions = () => readdirSync(join(folder, 'search')).filter((name) => name !== 'manifest.json');

test('what the browser fetches finds what was written, and has its text', async () => {
  await writeSearch(EXAMPLE_DOCUMENTS, folder);
  const [version = ''] = versions();
  expect(read('manifest.json')).toEqual({version});
  const index = decodeIndex(read(`${version}/index.json`));
  const [hit] = engineOf(index)('approval').hits;
  const {shard, position} = shardOf(index, hit?.entry ?? -1);
  expect(read(`${version}/${shard}.json`)).toMatchObject({[position]: expect.stringContaining('approval') as unknown});
});

test('the version changes when a text does, and only then', async () => {
  await writeSearch(EXAMPLE_DOCUMENTS, folder);
  await writeSearch(EXAMPLE_DOCUMENTS, folder);
  expect(versions()).toHaveLength(1);
  await writeSearch(EXAMPLE_DOCUMENTS.slice(1), folder);
  expect(versions()).toHaveLength(2);
});

test('of a question, the stem is found, and nothing that gives the answer away', () => {
  const item = {id: 'which', stem: '<p>What runs after <code>build</code>?</p>'};
  expect(bankDocuments({id: 'topic', title: 'Topic', description: 'What is asked.', items: [item]})[1]).toEqual({
    kind: 'question',
    place: {path: '/quizzes/topic/', title: 'Quiz: Topic'},
    id: 'which',
    title: '',
    text: 'What runs after build?',
  });
});

test('without a glossary and a list of facts, terms lead to their sections, and facts are left out', () => {
  const term = {
    id: 'artifact',
    term: 'artifact',
    short: 'What a build leaves.',
    section: '/codebuild#artifacts',
    also: ['output'],
  };
  expect(termDocuments([term], folder)).toMatchObject([
    {place: {path: '/codebuild/'}, id: 'artifacts', title: 'artifact', text: 'What a build leaves. Also: output.'},
  ]);
  const fact = {id: 'a.b', value: '1', claim: 'How many.', source: '', verifiedOn: '2026-11-23', volatile: true};
  expect(factDocuments([fact], folder)).toEqual([]);
});

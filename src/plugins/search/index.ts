import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadLibrary} from '../quiz-banks/load';
import {bankDocuments, factDocuments, termDocuments} from './library-documents';
import {pageDocuments} from './pages';
import {writeSearch} from './write';

/** Puts beside the built pages what the search in the browser fetches: an index, and the texts to show around a hit. */
export default function search({siteDir}: LoadContext): Plugin {
  const quizzesDir = join(siteDir, 'quizzes');
  return {
    name: 'search',
    async postBuild({outDir, baseUrl, routesPaths}) {
      const routes = routesPaths.map((path) => `/${path.slice(baseUrl.length)}`);
      const {banks, registries} = loadLibrary(quizzesDir);
      const {documents, shards, bytes} = await writeSearch(
        [
          ...pageDocuments(outDir, join(siteDir, 'docs'), routes),
          ...termDocuments(registries.terms.entries.values(), outDir),
          ...factDocuments(registries.facts.entries.values(), outDir),
          ...banks.flatMap(({bank}) => bankDocuments(bank)),
        ],
        outDir,
      );
      console.log(
        `Search: ${documents} documents, ${shards} shards of text, an index of ${(bytes / 1000).toFixed(1)} kB`,
      );
    },
  };
}

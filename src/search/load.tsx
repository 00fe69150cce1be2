import {fetchJson} from '../ui/fetchJson';
import {engineOf, type SearchEngine} from './engine';
import {decodeIndex} from './index-file';
import type {SearchIndex} from './search-index';
import {readShard} from './shards';

/** What was fetched, ready to be asked. */
export type Search = {
  readonly index: SearchIndex;
  readonly find: SearchEngine;
  /** Fetches a shard of texts, once; rejects where the network fails. */
  readonly textsOf: (shard: number) => Promise<readonly string[]>;
};

let loaded: Promise<Search> | undefined;

/** Fetches the index below `root` (with the slash at its end), once. What failed is fetched anew. */
export function loadSearch(root: string): Promise<Search> {
  loaded ??= fetchSearch(root).catch((cause: unknown) => {
    loaded = undefined;
    throw cause;
  });
  return loaded;
}

async function fetchSearch(root: string): Promise<Search> {
  // The only file whose name stays the same: ask the server whether it is still the current one.
  const folder = root + versionOf(await fetchJson(`${root}manifest.json`, 'no-cache'));
  const index = decodeIndex(await fetchJson(`${folder}/index.json`));
  const shards = new Map<number, Promise<readonly string[]>>();
  return {
    index,
    find: engineOf(index),
    textsOf(shard) {
      const texts =
        shards.get(shard) ??
        fetchJson(`${folder}/${shard}.json`)
          .then(readShard)
          .catch((cause: unknown) => {
            shards.delete(shard);
            throw cause;
          });
      shards.set(shard, texts);
      return texts;
    },
  };
}

function versionOf(manifest: unknown): string {
  if (
    typeof manifest === 'object' &&
    manifest !== null &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  ) {
    return manifest.version;
  }
  throw new Error('The manifest of the search names no version.');
}

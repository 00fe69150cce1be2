import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {SearchDocument} from '../../search/document';
import {encodeIndex} from '../../search/index-file';
import {indexOf} from '../../search/search-index';
import {shardTexts} from '../../search/shards';

/** What was written, for the log. */
export type Written = {
  readonly documents: number;
  readonly shards: number;
  /** The index after brotli. */
  readonly bytes: number;
};

/**
 * Writes `/search/manifest.json`, which names the version, and below the version's folder the index and the texts. The
 * version is a hash of all of it, so everything but the manifest may be cached for ever.
 */
export async function writeSearch(documents: readonly SearchDocument[], outDir: string): Promise<Written> {
  const index = indexOf(documents);
  const file = JSON.stringify(encodeIndex(index));
  const shards = shardTexts(index, documents).map((texts) => JSON.stringify(texts));
  const version = createHash('sha256')
    .update([file, ...shards].join('\n'))
    .digest('hex')
    .slice(0, 12);
  const folder = join(outDir, 'search', version);
  await mkdir(folder, {recursive: true});
  await Promise.all([
    writeFile(join(outDir, 'search', 'manifest.json'), JSON.stringify({version})),
    writeFile(join(folder, 'index.json'), file),
    ...shards.map((texts, number) => writeFile(join(folder, `${number}.json`), texts)),
  ]);
  return {documents: documents.length, shards: shards.length, bytes: brotliCompressSync(file).length};
}

import type {SearchIndex} from './search-index';

/** Where a document's text lies: which shard, and which text in it. */
export function shardOf({shards}: SearchIndex, entry: number): {readonly shard: number; readonly position: number} {
  let first = 0;
  const shard = shards.findIndex((size) => {
    const here = entry < first + size;
    first += here ? 0 : size;
    return here;
  });
  return {shard, position: entry - first};
}

/** The texts of all documents, cut into the index' shards. */
export function shardTexts(
  {shards}: SearchIndex,
  documents: readonly {readonly text: string}[],
): readonly (readonly string[])[] {
  let first = 0;
  return shards.map((size) => {
    first += size;
    return documents.slice(first - size, first).map(({text}) => text);
  });
}

/** A shard as it was fetched. Throws where a server gave something else. */
export function readShard(file: unknown): readonly string[] {
  if (!Array.isArray(file) || !file.every((text) => typeof text === 'string')) {
    throw new Error('This is not a list of texts.');
  }
  return file;
}

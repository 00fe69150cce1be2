import {useEffect, useState} from 'react';
import type {Search} from './load';
import {shardOf} from './shards';

/** As long as the reader is typing, what is shown changes too fast to be worth fetching. */
const PAUSE = 150;

/** The texts of documents, by number, as they arrive; `failed` where some could not be fetched. */
export type Texts = {readonly texts: ReadonlyMap<number, string>; readonly failed: boolean};

const NONE: Texts = {texts: new Map(), failed: false};

/** Fetches the texts of `entries`, which are shown. */
export function useTexts(search: Search | undefined, entries: readonly number[]): Texts {
  const [known, setKnown] = useState(NONE);
  const asked = entries.filter((entry) => !known.texts.has(entry)).join(' ');
  useEffect(() => {
    if (!search || asked === '') {
      return undefined;
    }
    let wanted = true;
    const wait = setTimeout(() => {
      void textsOf(search, asked.split(' ').map(Number)).then(({texts, failed}) => {
        if (wanted) {
          setKnown((before) => ({texts: new Map([...before.texts, ...texts]), failed}));
        }
      });
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(wait);
    };
  }, [search, asked]);
  return known;
}

async function textsOf({index, textsOf: fetchShard}: Search, entries: readonly number[]): Promise<Texts> {
  const texts = new Map<number, string>();
  const results = await Promise.allSettled(
    entries.map(async (entry) => {
      const {shard, position} = shardOf(index, entry);
      texts.set(entry, (await fetchShard(shard))[position] ?? '');
    }),
  );
  return {texts, failed: results.some(({status}) => status === 'rejected')};
}

import {useEffect, useMemo, useState} from 'react';
import type {LooseItem} from './loose-item';

/** Fetches the item at a place of the catalog; rejects where the network fails. */
export type FetchItem = (place: number) => Promise<LooseItem>;

/** A draw on its way: what has come, and what is still to be had. */
export type Drawn = {
  /** In the order of the draw. */
  readonly items: readonly LooseItem[];
  /** Some are being fetched. */
  readonly pending: boolean;
  /** How many could not be fetched so far. */
  readonly missing: number;
  /** How often `retry` was called. */
  readonly tries: number;
  /** Fetches the missing ones again. */
  readonly retry: () => void;
};

type Fetched = ReadonlyMap<number, LooseItem>;

const NOTHING: Fetched = new Map();

/** Fetches the items at `places`, each on its own: one that fails takes no other with it. */
export function useDrawn(places: readonly number[], fetchItem: FetchItem): Drawn {
  const [{fetched, pending, tries}, setState] = useState({fetched: NOTHING, pending: true, tries: 0});
  useEffect(() => {
    if (!pending) {
      return undefined;
    }
    let stale = false;
    void withMissing(fetched, places, fetchItem).then((all) => {
      if (!stale) {
        setState((before) => ({...before, fetched: all, pending: false}));
      }
    });
    return () => {
      stale = true;
    };
  }, [fetched, pending, places, fetchItem]);
  const items = useMemo(() => places.flatMap((place) => fetched.get(place) ?? []), [places, fetched]);
  return {
    items,
    pending,
    missing: places.length - items.length,
    tries,
    retry: () => setState((before) => ({...before, pending: true, tries: before.tries + 1})),
  };
}

/** What was fetched before, and what could be fetched of the rest. */
async function withMissing(before: Fetched, places: readonly number[], fetchItem: FetchItem): Promise<Fetched> {
  const all = new Map(before);
  await Promise.allSettled(
    places
      .filter((place) => !before.has(place))
      .map(async (place) => {
        all.set(place, await fetchItem(place));
      }),
  );
  return all;
}

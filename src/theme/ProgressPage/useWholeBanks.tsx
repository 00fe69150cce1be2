import {useEffect, useState} from 'react';
import type {CatalogEntry} from '../../quiz/catalog';
import type {WholeBank} from './heldBeliefs';

/** Banks with their explanations, on their way or not to be had. */
export type WholeBanks =
  | {readonly kind: 'loading'}
  | {readonly kind: 'loaded'; readonly banks: readonly WholeBank[]}
  | {readonly kind: 'failed'; readonly retry: () => void};

/** Loads the banks whose ids are in `wanted`, joined by spaces, and no other. After a failure, `retry` asks again. */
export function useWholeBanks(catalog: readonly CatalogEntry[], wanted: string): WholeBanks {
  const [state, setState] = useState<WholeBanks>({kind: 'loading'});
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let stale = false;
    const ids = wanted.split(' ');
    const retry = () => {
      setState({kind: 'loading'});
      setTries((count) => count + 1);
    };
    Promise.all(catalog.filter(({id}) => ids.includes(id)).map(loadWhole)).then(
      (banks) => stale || setState({kind: 'loaded', banks}),
      () => stale || setState({kind: 'failed', retry}),
    );
    return () => {
      stale = true;
    };
  }, [catalog, wanted, tries]);
  return state;
}

async function loadWhole(entry: CatalogEntry): Promise<WholeBank> {
  const bank = await entry.load();
  return {items: bank.items, notes: await bank.loadNotes()};
}

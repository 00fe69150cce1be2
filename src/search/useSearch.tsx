import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect, useState} from 'react';
import {loadSearch, type Search} from './load';

/** How far the search has come. In the dev server there is none: the build makes it. */
export type SearchState = 'loading' | 'failed' | 'unbuilt' | Search;

/** Fetches the search when the dialog opens, and again on `retry`. */
export function useSearch(): {readonly state: SearchState; readonly retry: () => void} {
  const root = useBaseUrl('/search/');
  const [state, setState] = useState<SearchState>(process.env.NODE_ENV === 'development' ? 'unbuilt' : 'loading');
  useEffect(() => {
    let wanted = state === 'loading';
    if (wanted) {
      loadSearch(root).then(
        (search) => wanted && setState(search),
        () => wanted && setState('failed'),
      );
    }
    return () => {
      wanted = false;
    };
  }, [root, state]);
  return {state, retry: () => setState('loading')};
}

import {useEffect, useState} from 'react';
import type {Bank, Notes} from './bank';
import type * as Explanations from './Explanations';

/** The views of explanations; they travel with them. */
type Views = Pick<typeof Explanations, 'Explanation' | 'Beliefs'>;

/** The explanations of a bank, on their way or not to be had. */
export type NotesState =
  | {readonly kind: 'loading'}
  | ({readonly kind: 'loaded'; readonly notes: Notes} & Views)
  | {readonly kind: 'failed'; readonly retry: () => void};

/** Loads a bank's explanations once `wanted` is true. After a failure, `retry` asks again. */
export function useNotes({loadNotes}: Bank, wanted: boolean): NotesState {
  const [state, setState] = useState<NotesState>({kind: 'loading'});
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!wanted) {
      return undefined;
    }
    let stale = false;
    const retry = () => {
      setState({kind: 'loading'});
      setTries((count) => count + 1);
    };
    Promise.all([loadNotes(), import('./Explanations')]).then(
      ([notes, {Explanation, Beliefs}]) => stale || setState({kind: 'loaded', notes, Explanation, Beliefs}),
      () => stale || setState({kind: 'failed', retry}),
    );
    return () => {
      stale = true;
    };
  }, [loadNotes, wanted, tries]);
  return state;
}

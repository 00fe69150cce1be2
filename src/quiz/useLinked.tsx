import {useLocation} from '@docusaurus/router';
import {useEffect, useRef} from 'react';
import type {AttemptEvent} from './attempt';
import type {BankItem} from './bank';

/** Opens the item that the address' hash names by id or former id. Gives the option behind the dot of `#item.option`. */
export function useLinked(items: readonly BankItem[], dispatch: (event: AttemptEvent) => void): string | undefined {
  const {hash} = useLocation();
  const [named, option] = textOf(hash).split('.');
  const item = items.find(({id, aliases}) => id === named || (named !== undefined && aliases.includes(named)));
  // The latest dispatch, without opening the item again each time it is made anew.
  const latest = useRef(dispatch);
  useEffect(() => {
    latest.current = dispatch;
  });
  const id = item?.id;
  useEffect(() => {
    if (id !== undefined) {
      latest.current({type: 'show', id});
    }
  }, [hash, id]);
  return id === undefined ? undefined : option;
}

/** The text behind the `#`; nothing where it is no text at all, as in `#%E0`. */
export function textOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

import {useDeferredValue, useMemo, useState, type SubmitEvent, type ReactNode} from 'react';
import {createPortal} from 'react-dom';
import {focusOn} from './focusOn';
import {Results} from './Results';
import styles from './search.module.css';
import {slashIsOn, switchSlash} from './slash';
import {useModal} from './useModal';
import {useSearch, type SearchState} from './useSearch';

type Props = {
  /** What to search for at first. */
  readonly words: string;
  readonly onClose: () => void;
};

/** The search: a field, and links to what it finds. The query is kept nowhere. */
export function SearchDialog({words, onClose}: Props): ReactNode {
  const dialog = useModal();
  const {state, retry} = useSearch();
  const [query, setQuery] = useState(words);
  const [slash, setSlash] = useState(slashIsOn);
  const asked = useDeferredValue(query);
  const search = typeof state === 'string' ? undefined : state;
  const findings = useMemo(() => search?.find(asked), [search, asked]);

  const ask = (other: string) => {
    setQuery(other);
    dialog.current?.querySelector('input')?.focus();
  };
  const choose = (link: HTMLAnchorElement) => {
    dialog.current?.close();
    focusOn(link);
  };
  const takeFirst = (event: SubmitEvent) => {
    event.preventDefault();
    dialog.current?.querySelector<HTMLElement>('li a')?.click();
  };
  return createPortal(
    <dialog ref={dialog} className={styles.dialog} aria-label="Search" closedby="any" onClose={onClose}>
      <form role="search" className={styles.form} onSubmit={takeFirst}>
        <label>
          <span>Search the guide</span>
          <input
            type="search"
            data-stop
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        <button type="button" className={styles.plain} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </form>
      {search && findings ? (
        <Results search={search} query={asked} findings={findings} onAsk={ask} onChoose={choose} />
      ) : (
        <Waiting state={state} retry={retry} />
      )}
      <p className={styles.help}>
        <span>Arrow keys lead through the results, Enter opens one, Escape closes.</span>{' '}
        <label>
          <input type="checkbox" checked={slash} onChange={() => setSlash(switchSlash(!slash) ? !slash : slash)} />{' '}
          <span>Open the search with the / key, too</span>
        </label>
      </p>
    </dialog>,
    document.body,
  );
}

function Waiting({state, retry}: {readonly state: SearchState; readonly retry: () => void}): ReactNode {
  return (
    <>
      <p role="status" className={styles.status}>
        {state === 'failed'
          ? 'The search could not be loaded.'
          : state === 'unbuilt'
            ? 'The search is made by the build, so the dev server has none. Run npm run build and npm run serve.'
            : 'Loading the search …'}
      </p>
      {state === 'failed' && (
        <button type="button" data-stop className={styles.plain} onClick={retry}>
          Try again
        </button>
      )}
    </>
  );
}

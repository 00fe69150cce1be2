import {useEffect, useState, type ReactNode} from 'react';
import styles from './SearchButton.module.css';
import {opensSearch} from './shortcut';
import {slashIsOn} from './slash';

/** Opens the search: by itself, by `/`, Ctrl-K or Cmd-K outside of fields, or by `?search=words`. All else is fetched then. */
export function SearchButton(): ReactNode {
  const [shown, setShown] = useState<ReactNode>();
  useEffect(() => {
    const words = new URLSearchParams(window.location.search).get('search');
    if (words !== null) {
      openSearch(setShown, words);
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const {target} = event;
      const taken = target instanceof Element && target.closest('input,select,textarea,dialog,[contenteditable]');
      if (!taken && opensSearch(event, slashIsOn())) {
        event.preventDefault();
        openSearch(setShown);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        data-needs-script
        onClick={() => openSearch(setShown)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10.5 10.5 14 14M2 7a5 5 0 1 0 10 0A5 5 0 1 0 2 7" />
        </svg>
        <span>Search</span>
      </button>
      {shown}
    </>
  );
}

function openSearch(show: (shown: ReactNode) => void, words = ''): void {
  import('./SearchDialog').then(
    ({SearchDialog}) => show(<SearchDialog words={words} onClose={() => show(undefined)} />),
    () =>
      show(
        <span className={styles.failed} role="alert">
          The search could not be loaded. Try again.
        </span>,
      ),
  );
}

import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, type ReactNode} from 'react';
import type {EmbedOptions} from '../../quiz/embed';

/** Runs while the page is read, so that a dark host sees no flash of light. What the address asks for is a choice: the system no longer decides. */
const EARLY = `(function () {
  var theme = new URLSearchParams(location.search).get('theme');
  var root = document.documentElement;
  if (theme === 'light' || theme === 'dark') root.dataset.theme = root.dataset.themeChoice = theme;
})();`;

/** Shows the page in the theme that its address asks for, without keeping it as the reader's choice. */
export function ThemeOfAddress({theme}: Pick<EmbedOptions, 'theme'>): ReactNode {
  useEffect(() => {
    if (theme) {
      const {dataset} = document.documentElement;
      dataset.theme = theme;
      dataset.themeChoice = theme;
    }
  }, [theme]);
  // It has run when the browser takes over; a script that is added later would not.
  return useIsBrowser() ? null : <script dangerouslySetInnerHTML={{__html: EARLY}} />;
}

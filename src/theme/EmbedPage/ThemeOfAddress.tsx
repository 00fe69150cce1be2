import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, type ReactNode} from 'react';
import type {EmbedOptions} from '../../quiz/embed';

/** Runs while the page is read, so that a dark host sees no flash of light. */
const EARLY = `(function () {
  var theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.setAttribute('data-theme', theme);
})();`;

/** Shows the page in the theme that its address asks for, without keeping it as the reader's choice. */
export function ThemeOfAddress({theme}: Pick<EmbedOptions, 'theme'>): ReactNode {
  useEffect(() => {
    if (theme) {
      document.documentElement.setAttribute('data-theme', theme);
    }
  }, [theme]);
  // It has run when the browser takes over; a script that is added later would not.
  return useIsBrowser() ? null : <script dangerouslySetInnerHTML={{__html: EARLY}} />;
}

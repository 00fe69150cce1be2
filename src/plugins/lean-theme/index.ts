import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** Keeps out of the reader's browser what the classic theme would bring along and this guide doesn't use. */
export default function leanTheme({siteDir}: LoadContext): Plugin {
  return {
    name: 'lean-theme',
    configureWebpack: () => ({
      resolve: {
        alias: {
          // Code is highlighted at build; the theme's client module would load Prism all the same (30 kB).
          'prism-react-renderer$': join(siteDir, 'src/plugins/lean-theme/no-prism.ts'),
        },
      },
    }),
    getClientModules: () => [join(siteDir, 'src/plugins/lean-theme/no-prefetch.ts')],
  };
}

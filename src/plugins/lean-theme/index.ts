import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {leanChunks} from './lean-chunks';
import {purgeInfima} from './purge-infima';

/** Keeps out of the reader's browser what the classic theme would bring along and this guide doesn't use. */
export default function leanTheme({siteDir, generatedFilesDir}: LoadContext): Plugin {
  return {
    name: 'lean-theme',
    configureWebpack: (config, isServer) => {
      if (!isServer && config.mode === 'production') {
        leanChunks(config, {siteDir, generatedFilesDir});
      }
      return {
        module: {
          rules: [
            {
              test: /@docusaurus\/utils-common\/lib\/.*\.js$/,
              resolve: {alias: {tslib$: join(siteDir, 'src/plugins/lean-theme/tslib-lite.ts')}},
            },
          ],
        },
        resolve: {
          alias: {
            // Code is highlighted at build; the theme's client module would load Prism all the same (30 kB).
            nprogress$: join(siteDir, 'src/plugins/lean-theme/no-nprogress.ts'),
            'prism-react-renderer$': join(siteDir, 'src/plugins/lean-theme/no-prism.ts'),
          },
        },
      };
    },
    configurePostCss(options) {
      options.plugins.push(purgeInfima(siteDir));
      return options;
    },
    getClientModules: () => [join(siteDir, 'src/plugins/lean-theme/no-prefetch.ts')],
  };
}

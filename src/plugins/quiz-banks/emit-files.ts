import type {Plugin} from '@docusaurus/types';

type Configuration = Parameters<NonNullable<Plugin['configureWebpack']>>[0];
type BundlerPlugin = Extract<NonNullable<Configuration['plugins']>[number], (...compiler: never) => unknown>;

/** A path from the site's base, and the text there. */
type File = readonly [path: string, text: string];

/** Puts files beside the site as it is bundled, so that the dev server has them, too. `files` is asked at each build. */
export function emitFiles(files: () => readonly File[]): BundlerPlugin {
  return ({hooks, webpack}) => {
    hooks.thisCompilation.tap('emitFiles', (compilation) => {
      compilation.hooks.processAssets.tap('emitFiles', () => {
        files().forEach(([path, text]) => compilation.emitAsset(path, new webpack.sources.RawSource(text)));
      });
    });
  };
}

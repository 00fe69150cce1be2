import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {compactConfig, compactGlobalData} from './compact-config';
import {compactRoutes} from './compact-routes';

type Site = Pick<LoadContext, 'siteDir' | 'generatedFilesDir'>;
type Configuration = Parameters<NonNullable<Plugin['configureWebpack']>>[0];

/**
 * Changes the browser's build so that a page of the site costs every other page less: short route files, file names without
 * chunk names, and no table for prefetching, which `no-prefetch.ts` turns off. For 190 addresses this saves about 9 kB on each.
 */
export function leanChunks(config: Configuration, {siteDir, generatedFilesDir}: Site): void {
  const folder = join(generatedFilesDir, 'lean-theme');
  const read = (name: string) => readFileSync(join(generatedFilesDir, name), 'utf8');
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  mkdirSync(folder, {recursive: true});
  const compact = compactRoutes({
    registry: read('registry.js'),
    routes: read('routes.js'),
    chunkNames: read('routesChunkNames.json'),
  });
  const aliases = config.resolve?.alias ?? {};
  if (Array.isArray(aliases)) {
    throw new Error('Docusaurus now lists its aliases; see src/plugins/lean-theme/lean-chunks.ts');
  }
  config.resolve = {
    ...config.resolve,
    // First, so that they come before the alias of the whole folder.
    alias: {
      '@generated/docusaurus.config$': write('docusaurus.config.mjs', compactConfig(read('docusaurus.config.mjs'))),
      '@generated/globalData$': write('globalData.json', compactGlobalData(read('globalData.json'))),
      '@generated/registry$': write('registry.js', compact.registry),
      '@generated/routes$': write('routes.js', compact.routes),
      '@generated/routesChunkNames$': write('routesChunkNames.json', compact.chunkNames),
      'react-helmet-async$': join(siteDir, 'src/ui/head/Helmet.tsx'),
      ...aliases,
    },
  };
  config.plugins = config.plugins?.filter((plugin) => plugin?.constructor.name !== 'ChunkAssetPlugin');
  splitStyles(config);
  config.output = {...config.output, chunkFilename: 'assets/js/[id].[contenthash:8].js'};
}

/** Sheets beside the one of the site: styles of what few pages show or what opens on demand. */
const SHEETS = {
  types: /src\/items\/(?!choice)\w+\//,
  labs: /src\/labs\//,
  tools:
    /src\/(?:practice\/(?!LabInPage)|search\/search|theme\/(?!Plain)\w+Page\/|reference\/(?!Fact|Term|ServiceStatus|PipelineMap)\w+|ui\/page\/cheat-sheet|quiz\/(?:Answers|RunPicker|EmbedSnippet)\b)/,
} as const;

/**
 * Docusaurus puts every style of a site into one sheet, because sheets that override each other may arrive in any order. Ours
 * are CSS modules that override nothing, so those that few pages need travel apart; `link-styles.ts` puts them into the HTML.
 */
function splitStyles({optimization}: Configuration): void {
  const {splitChunks} = optimization ?? {};
  const groups = splitChunks ? splitChunks.cacheGroups : undefined;
  if (typeof groups?.styles !== 'object') {
    throw new Error('Docusaurus no longer has a chunk group "styles"; see src/plugins/lean-theme/lean-chunks.ts');
  }
  for (const [name, test] of Object.entries(SHEETS)) {
    groups[name] = {name, test, type: 'css/mini-extract', chunks: 'all', enforce: true, priority: 60};
  }
}

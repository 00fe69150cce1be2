import purgeCSSPlugin from '@fullhuman/postcss-purgecss';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {AcceptedPlugin, Plugin, Root} from 'postcss';
import postcss from 'postcss';

/** Components of the theme that this guide replaces or never shows; what they look like needs no style. */
const UNUSED =
  'Admonition|Announcement*|BackTo*|Blog*|CodeBlock|Details|DocBreadcrumbs|DocCard*|DocCategory*|DocPaginator|DocTag*|DocVersion*|EditMetaRow|Footer|LastUpdated|Mermaid|Paginator*|Tab*|Tag*';

/** The same, as a part of a path. */
const OUT_OF_USE = new RegExp(`theme/(?:${UNUSED.replaceAll('*', '\\w*')})/`);

/** What Markdown can become, and what the theme sets by name at run time. */
const KEPT = [
  'html body main article section nav aside header h1 h2 h3 h4 h5 h6 p a ul ol li table thead tbody tr th td code pre kbd blockquote hr img svg strong em sup details summary button input label markdown hash-link active disabled'.split(
    ' ',
  ),
  [/^data-/, /^navbar-sidebar/, /^menu/, /^table-of-contents/, /^theme-/],
].flat();

/**
 * Infima, the theme's style sheet, is written for every site. Leaves out the rules whose classes occur in no component that
 * this guide uses, and the variables that nothing reads.
 */
export function purgeInfima(siteDir: string): Plugin {
  const modules = join(siteDir, 'node_modules/@docusaurus');
  const purge: AcceptedPlugin = purgeCSSPlugin({
    content: [`${modules}/theme-classic/lib/theme/!(${UNUSED})/**/*.js`, `${modules}/theme-common/lib/hooks/*.js`],
    skippedContentGlobs: [
      `${modules}/**/*{Dropdown,Version,Locale,Html,Search}NavbarItem/**`,
      `${modules}/**/NotFound/**`,
    ],
    safelist: {
      standard: KEPT,
      variables: [...variablesRead([join(siteDir, 'src'), join(modules, 'theme-classic/lib')])],
    },
    variables: true,
  });
  return {
    postcssPlugin: 'purge-infima',
    async OnceExit(root: Root) {
      if (!root.source?.input.file?.includes('infima')) {
        return;
      }
      const {root: purged} = await postcss([purge]).process(root.clone(), {from: root.source.input.file});
      root.removeAll();
      root.append(purged.nodes);
    },
  };
}

/** Names of the theme's variables that style sheets and components below `folders` use. */
function variablesRead(folders: readonly string[]): ReadonlySet<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((file) => /\.(?:css|js|tsx?)$/.test(file) && !OUT_OF_USE.test(file))
      .map((file) => join(folder, file)),
  );
  return new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/--ifm-[\w-]+/g) ?? []));
}

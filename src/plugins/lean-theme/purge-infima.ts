import purgeCSSPlugin from '@fullhuman/postcss-purgecss';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {AcceptedPlugin, Plugin, Root} from 'postcss';
import postcss from 'postcss';
import {constantVariables, writeConstants} from './constant-variables';

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

const INFIMA = join('infima', 'dist', 'css', 'default', 'default.css');

/**
 * Infima, the theme's style sheet, is written for every site. Leaves out the rules whose classes occur in no component that
 * this guide uses, and the variables that nothing reads; writes the value of a variable that never changes where it is read.
 */
export function purgeInfima(siteDir: string): Plugin {
  const modules = join(siteDir, 'node_modules/@docusaurus');
  const others = named([join(siteDir, 'src'), join(modules, 'theme-classic/lib')]);
  const purge: AcceptedPlugin = purgeCSSPlugin({
    content: [`${modules}/theme-classic/lib/theme/!(${UNUSED})/**/*.js`, `${modules}/theme-common/lib/hooks/*.js`],
    skippedContentGlobs: [
      `${modules}/**/*{Dropdown,Version,Locale,Html,Search}NavbarItem/**`,
      `${modules}/**/NotFound/**`,
    ],
    safelist: {standard: KEPT, variables: [...others.all]},
    variables: true,
  });
  const lean = async (infima: Root): Promise<Root> =>
    (await postcss([purge]).process(infima, {from: infima.source?.input.file})).root;
  const file = join(siteDir, 'node_modules', INFIMA);
  const constants = lean(postcss.parse(readFileSync(file), {from: file})).then((root) =>
    constantVariables(root, (name) => others.fixed.has(name)),
  );
  return {
    postcssPlugin: 'purge-infima',
    async OnceExit(root: Root) {
      if (root.source?.input.file?.endsWith(INFIMA)) {
        const purged = await lean(root.clone());
        root.removeAll();
        root.append(purged.nodes);
      }
      writeConstants(root, await constants);
    },
  };
}

/** Names of the theme's variables that files below `folders` use: `all`, and those that they set or that scripts use. */
function named(folders: readonly string[]): Readonly<Record<'all' | 'fixed', ReadonlySet<string>>> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((file) => /\.(?:css|js|tsx?)$/.test(file) && !OUT_OF_USE.test(file))
      .map((file) => ({isSheet: file.endsWith('.css'), text: readFileSync(join(folder, file), 'utf8')})),
  );
  return {
    all: new Set(files.flatMap(({text}) => text.match(/--ifm-[\w-]+/g) ?? [])),
    fixed: new Set(
      files.flatMap(({isSheet, text}) => text.match(isSheet ? /--ifm-[\w-]+(?=\s*:)/g : /--ifm-[\w-]+/g) ?? []),
    ),
  };
}

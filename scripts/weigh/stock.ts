import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';

/**
 * Builds what the same pages weigh as a stock Docusaurus site: the text of `docs/` as plain Markdown, the classic preset as it
 * comes, the same installed packages. Gives the folder of the built site.
 */
export function buildStock(): string {
  const folder = resolve('node_modules/.cache/stock-site');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(join(folder, 'docs'), {recursive: true});
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const file of readdirSync('docs', {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.mdx'))) {
    const target = join(folder, 'docs', file.replace(/\.mdx$/, '.md'));
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, asMarkdown(readFileSync(join('docs', file), 'utf8')));
  }
  writeFileSync(join(folder, 'docusaurus.config.js'), CONFIG);
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  const docusaurus = resolve('node_modules/.bin/docusaurus');
  execFileSync(docusaurus, ['build'], {cwd: folder, stdio: 'pipe'});
  return join(folder, 'build');
}

const CONFIG = `module.exports = {
  title: 'Stock', url: 'http://localhost', baseUrl: '/', trailingSlash: true,
  onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore',
  future: {v4: true, faster: true},
  presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]],
};
`;

/** The page's words and code, without imports and components. */
function asMarkdown(mdx: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const text = body
    .replace(/^import .*$/gm, '')
    .replace(/<Fact id="([^"]*)" \/>/g, '$1')
    .replace(/^ *<\/?[A-Z][^>]*>|<\/?[A-Z]\w*[^>]*>/gm, '');
  return `---\n${front}\n---\n${text}`;
}

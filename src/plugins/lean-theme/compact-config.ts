/** What a page in a browser needs of the site's configuration. The rest says how to build it, with paths of the machine. */
const AT_BUILD_ONLY = new Set([
  'presets',
  'plugins',
  'themes',
  'headTags',
  'scripts',
  'stylesheets',
  'clientModules',
  'staticDirectories',
  'markdown',
  'storage',
  'onBrokenLinks',
  'onBrokenAnchors',
  'onBrokenMarkdownLinks',
  'onDuplicateRoutes',
]);

/** `docusaurus.config.mjs` as Docusaurus generates it, without what only the build needs. Throws where it has another form. */
export function compactConfig(generated: string): string {
  const start = generated.indexOf('export default ');
  const end = generated.lastIndexOf(';');
  if (start === -1 || end < start) {
    throw new Error('docusaurus.config.mjs: no default export found; has Docusaurus changed what it generates?');
  }
  const config = JSON.parse(generated.slice(start + 'export default '.length, end)) as Readonly<
    Record<string, unknown>
  >;
  return `export default ${JSON.stringify(Object.fromEntries(Object.entries(config).filter(([key]) => !AT_BUILD_ONLY.has(key))))};`;
}

/** `globalData.json` without the list of all documents, which only a site with versions asks for. */
export function compactGlobalData(generated: string): string {
  return JSON.stringify(JSON.parse(generated), (key, value: unknown) =>
    key === 'docs' && Array.isArray(value) ? [] : value,
  );
}

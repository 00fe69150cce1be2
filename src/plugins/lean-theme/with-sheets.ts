/** A style sheet that only pages with its classes need. */
export type Sheet = {
  /** Address, with the site's base. */
  readonly href: string;
  readonly css: string;
};

/** The page with a link, after the sheet of the site, to each sheet that styles something on it. */
export function withSheets(html: string, sheets: readonly Sheet[]): string {
  const used = new Set(
    [...html.matchAll(/\sclass=(?:"([^"]*)"|([^\s">]+))/g)].flatMap(([, many, one]) =>
      (many ?? one ?? '').split(/\s+/),
    ),
  );
  const links = sheets
    .filter(({href, css}) => !html.includes(href) && classesOf(css).some((name) => used.has(name)))
    .map(({href}) => `<link rel="stylesheet" href="${href}">`);
  return links.length === 0
    ? html
    : html.replace(/<link[^>]*rel="?stylesheet"?[^>]*>/, (link) => link + links.join(''));
}

function classesOf(css: string): readonly string[] {
  return [...new Set([...css.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name))];
}

import {readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {withSheets, type Sheet} from './with-sheets';

/**
 * Links the sheets that travel apart (`lean-chunks.ts`) from every built page that shows something of theirs, so that it looks
 * right before scripts arrive, and without them.
 */
export function linkStyles(outDir: string, baseUrl: string): void {
  const folder = join(outDir, 'assets/css');
  const sheets: readonly Sheet[] = readdirSync(folder)
    .filter((file) => file.endsWith('.css') && !file.startsWith('styles.'))
    .map((file) => ({href: `${baseUrl}assets/css/${file}`, css: readFileSync(join(folder, file), 'utf8')}));
  for (const name of readdirSync(outDir, {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.html'),
  )) {
    const page = join(outDir, name);
    const html = readFileSync(page, 'utf8');
    const linked = withSheets(html, sheets);
    if (linked !== html) {
      // Renamed in one step: others read the pages at the same time.
      writeFileSync(`${page}.new`, linked);
      renameSync(`${page}.new`, page);
    }
  }
}

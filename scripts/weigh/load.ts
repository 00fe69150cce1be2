import type {Browser} from '@playwright/test';
import {existsSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

/** What one page makes a browser load before the reader does anything, bytes after brotli (quality 11). */
export type Weight = {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly other: number;
  readonly all: number;
  readonly requests: number;
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const ORIGIN = 'http://weigh.invalid';

/** Opens `page` of the site built in `folder` and weighs every file that it asks for, each once. */
export async function weigh(browser: Browser, folder: string, page: string): Promise<Weight> {
  const tab = await browser.newPage();
  const files = new Set<string>();
  await tab.route('**/*', async (route) => {
    const {pathname} = new URL(route.request().url());
    const path = fileAt(pathname);
    const file = join(folder, path);
    if (!existsSync(file)) {
      await route.fulfill({status: 404});
      return;
    }
    const body = readFileSync(file);
    files.add(path);
    await route.fulfill({body, contentType: TYPES[extname(file)] ?? 'application/octet-stream'});
  });
  await tab.goto(ORIGIN + page);
  // On a busy machine the network can fall silent before the page's own scripts have asked for theirs.
  await tab.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  await tab.waitForLoadState('networkidle');
  await tab.close();
  return weightOf(folder, files);
}

/** What these files of the site built in `folder` weigh together: paths inside it, each counted once. */
export function weightOf(folder: string, paths: Iterable<string>): Weight {
  const files = new Map([...paths].map((path) => [path, compressed(readFileSync(join(folder, path)))]));
  const sum = (...endings: readonly string[]) =>
    [...files].reduce(
      (total, [path, size]) => total + (endings.length === 0 || endings.includes(extname(path)) ? size : 0),
      0,
    );
  const [html, css, js, all] = [sum('.html'), sum('.css'), sum('.js'), sum()];
  return {html, css, js, other: all - html - css - js, all, requests: files.size};
}

/** The file that a host serves at that path. */
export function fileAt(pathname: string): string {
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
}

const sizes = new Map<string, number>();

function compressed(body: Buffer): number {
  const key = body.toString('latin1');
  const size = sizes.get(key) ?? brotliCompressSync(body).byteLength;
  sizes.set(key, size);
  return size;
}

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

/** What one page makes a browser load, bytes after brotli. */
export type Weight = {
  readonly page: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly images: number;
  readonly requests: number;
};

/** Addresses of all pages in a built site, sorted. */
export function pagesOf(buildDir: string): readonly string[] {
  return readdirSync(buildDir, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .sort();
}

/** Weighs what a page's HTML names: itself, its style sheets, scripts and images. Every script of a page is in its HTML. */
export function weigh(buildDir: string, page: string): Weight {
  const html = readFileSync(join(buildDir, page, 'index.html'), 'utf8');
  const css = named(html, /<link[^>]+rel="?stylesheet"?[^>]*href="?([^"\s>]+)|<link[^>]+href="?([^"\s>]+)"?[^>]+rel="?stylesheet/g);
  const js = named(html, /<script[^>]+src="?([^"\s>]+)/g);
  const images = named(html, /<img[^>]+src="?([^"\s>]+)/g);
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + compressed(readFileSync(join(buildDir, file))), 0);
  return {
    page,
    html: compressed(Buffer.from(html)),
    css: sum(css),
    js: sum(js),
    images: sum(images.filter((file) => existsSync(join(buildDir, file)))),
    requests: 1 + css.length + js.length + images.length,
  };
}

function named(html: string, pattern: RegExp): readonly string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, first, second]) => first ?? second ?? ''))].filter((file) => file.startsWith('/'));
}

const sizes = new Map<string, number>();

function compressed(content: Buffer): number {
  const key = content.toString('latin1');
  const size = sizes.get(key) ?? brotliCompressSync(content).byteLength;
  sizes.set(key, size);
  return size;
}

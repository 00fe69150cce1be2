import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, expect, test} from 'vitest';
import {copyEmbedPages} from './embed-pages';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, {recursive: true})));

const BANKS = [
  {
    id: 'first',
    retired: [{id: 'gone'}],
    items: [
      {id: 'one', aliases: []},
      {id: 'two', aliases: ['former-two', 'older-two']},
    ],
  },
  {id: 'second', retired: [], items: [{id: 'three', aliases: []}]},
];

/** A built site in a temporary folder, with the embedded pages of these banks as Docusaurus leaves them. */
function built(banks: readonly string[]): string {
  const outDir = mkdtempSync(join(tmpdir(), 'built-'));
  folders.push(outDir);
  for (const bank of banks) {
    mkdirSync(join(outDir, 'embed', bank, ':item'), {recursive: true});
    writeFileSync(join(outDir, 'embed', bank, 'index.html'), 'whole bank');
    writeFileSync(
      join(outDir, 'embed', bank, ':item', 'index.html'),
      `<link rel=canonical href=https://guide.example/base/embed/${bank}/:item/><p>page of ${bank}`,
    );
  }
  return outDir;
}

describe('copyEmbedPages', () => {
  test('gives every item, every former id and every withdrawn item a page, and leaves no literal one', async () => {
    const outDir = built(['first', 'second']);
    await copyEmbedPages(BANKS, outDir);
    const first = ['former-two', 'gone', 'index.html', 'older-two', 'one', 'two'];
    expect(readdirSync(join(outDir, 'embed/first')).sort()).toEqual(first);
    expect(readdirSync(join(outDir, 'embed/second')).sort()).toEqual(['index.html', 'three']);
    expect(readFileSync(join(outDir, 'embed/first/older-two/index.html'), 'utf8')).toContain('<p>page of first');
    expect(readFileSync(join(outDir, 'embed/first/index.html'), 'utf8')).toBe('whole bank');
  });

  test('names each page by its own address', async () => {
    const outDir = built(['first', 'second']);
    await copyEmbedPages(BANKS, outDir);
    const html = readFileSync(join(outDir, 'embed/second/three/index.html'), 'utf8');
    expect(html).toContain('href=https://guide.example/base/embed/second/three/>');
    expect(html).not.toContain(':item');
  });

  test('says which page is missing, and removes nothing of it', async () => {
    const outDir = built(['first']);
    await expect(copyEmbedPages(BANKS, outDir)).rejects.toThrow('embed/second/:item/index.html was not rendered');
    expect(existsSync(join(outDir, 'embed/second'))).toBe(false);
  });
});

import {expect, test} from '@playwright/test';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PAGES} from './site';

const htmlOf = (address: string) => readFileSync(join('build', address, 'index.html'), 'utf8');
const idsOf = new Map(
  PAGES.map((address) => [address, new Set([...htmlOf(address).matchAll(/\sid="?([^"\s>]+)/g)].map(([, id]) => id))]),
);

for (const address of PAGES) {
  test(`${address}: every link inside the site leads to a page, and every anchor to a place on it`, () => {
    const hrefs = [...htmlOf(address).matchAll(/<a\s[^>]*?href="?([^"\s>]+)/g)].map(([, href]) => href ?? '');
    const broken = hrefs
      .filter((href) => href.startsWith('/') || href.startsWith('#'))
      .filter((href) => {
        const {pathname, hash} = new URL(href, `http://localhost${address}`);
        const file = join('build', pathname);
        const ids = idsOf.get(pathname);
        const found = ids !== undefined || (existsSync(file) && !pathname.endsWith('/'));
        return !found || (hash !== '' && !ids?.has(decodeURIComponent(hash.slice(1))));
      });
    expect(hrefs.length).toBeGreaterThan(3);
    expect(broken).toEqual([]);
  });
}

test('the published banks are complete and listed', () => {
  const read = (name: string) => JSON.parse(readFileSync(`build/quizzes/${name}.json`, 'utf8')) as unknown;
  const {banks} = read('index') as {
    readonly banks: readonly {readonly id: string; readonly items: readonly unknown[]}[];
  };
  expect(banks.length).toBeGreaterThanOrEqual(3);
  for (const {id, items} of banks) {
    const bank = read(id) as {readonly items: readonly object[]};
    expect(bank.items).toHaveLength(items.length);
    for (const item of bank.items.map((whole) => JSON.stringify(whole))) {
      expect(item).toContain('"why":"');
      expect(item).not.toContain('"why":""');
      expect(item).toContain('"verifiedOn":"');
    }
  }
});

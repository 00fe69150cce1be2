import {expect, test, type Page} from '@playwright/test';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {bankOf} from './quiz';
import {openWhole, readThrough} from './site';

/** The text of every script that a page loads, at once and while it is scrolled through. */
async function scriptsOf(page: Page, address: string): Promise<string> {
  const {asked, settled} = await openWhole(page, address);
  await readThrough(page);
  await settled();
  // What was served, read where it lies: a body asked of the browser would fail for a script that comes when the test is over.
  return [...asked]
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join('build', file), 'utf8'))
    .join('\n');
}

test('a page loads its own questions, no other page’s, and no explanation before it is asked for', async ({page}) => {
  const scripts = await scriptsOf(page, '/overview/');
  const ids = (bank: string) => bankOf(bank).items.map(({id}) => id);
  expect(ids('which-service').filter((id) => !scripts.includes(id))).toEqual([]);
  expect(ids('codebuild').filter((id) => scripts.includes(id))).toEqual([]);
  expect(scripts).not.toContain('"misconceptions":');
});

test('no highlighter, no Markdown engine and no zod classic reach the browser', async ({page}) => {
  const scripts = await scriptsOf(page, '/codebuild/');
  for (const trace of [
    'languages.extend',
    'tokenizePlaceholders',
    'micromark',
    'mdast',
    'registerLanguage',
    'highlightAuto',
    '"ZodString"',
    'toJSONSchema',
  ]) {
    expect(scripts.toLowerCase().includes(trace.toLowerCase()), trace).toBe(false);
  }
});

test('no web font is asked for', async ({page}) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') {
      fonts.push(request.url());
    }
  });
  await page.goto('/overview/', {waitUntil: 'networkidle'});
  expect(fonts).toEqual([]);
});

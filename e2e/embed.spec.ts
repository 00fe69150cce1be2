import {expect, test, type FrameLocator, type Page} from '@playwright/test';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {axeFindings} from './axe';
import {answer, bankOf} from './quiz';
import {watch} from './site';

const BANK = 'which-service';
const ITEM = bankOf(BANK).items[0]?.id ?? '';
const GUIDE = 'http://localhost:4173';
const KEY = 'aws-cicd-field-guide/progress';

/** A team's wiki: another origin, which serves whatever page a test put there. */
let wiki: Server;
let page = '';

test.beforeAll(async () => {
  wiki = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 204, {'content-type': 'text/html; charset=utf-8'});
    response.end(request.url === '/' ? page : undefined);
  });
  await new Promise<void>((resolve) => wiki.listen(0, 'localhost', resolve));
});

test.afterAll(() => wiki.close());

/** The snippet that the page of the bank offers. */
async function snippetOf(tab: Page): Promise<string> {
  await tab.goto(`/quizzes/${BANK}/`);
  const offer = tab.locator('details', {hasText: 'Embed this quiz'});
  await offer.locator('summary').click();
  return (await offer.locator('pre code').textContent()) ?? '';
}

/** Opens a page of the wiki with that snippet, which notes every message it gets. */
async function openWiki(tab: Page, snippet: string): Promise<FrameLocator> {
  page = `<!doctype html><html lang="en"><title>Wiki</title><h1>Onboarding</h1>
    <script>window.heard = []; addEventListener('message', ({data}) => window.heard.push(data));</script>${snippet}`;
  await tab.goto(`http://localhost:${(wiki.address() as AddressInfo).port}/`);
  return tab.frameLocator('iframe');
}

/** The same snippet for one question, with this query. */
function ofItem(snippet: string, query = ''): string {
  return snippet.replace(`/embed/${BANK}/`, `/embed/${BANK}/${ITEM}/${query}`);
}

/** By how many px the frame's content is higher than the frame; then, how much of the frame is left empty. */
async function misfit(tab: Page, frame: FrameLocator): Promise<readonly [number, number]> {
  const {scroll, view} = await frame
    .locator('html')
    .evaluate((html) => ({scroll: html.scrollHeight, view: html.clientHeight}));
  const content = await frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  const frameHeight = await tab.locator('iframe').evaluate((element) => element.clientHeight);
  return [scroll - view, frameHeight - content];
}

/** What the frame's origin has stored. */
const storedIn = (frame: FrameLocator) =>
  frame.locator('html').evaluate(() => [...Object.keys(window.localStorage), ...Object.keys(window.sessionStorage)]);

test('one question in a wiki is answered inside its frame, which grows to fit, and nothing is stored', async ({
  page: tab,
}) => {
  const snippet = ofItem(await snippetOf(tab));
  await tab.evaluate(() => window.localStorage.clear());
  const complaints = watch(tab);
  const frame = await openWiki(tab, snippet);
  const main = frame.getByRole('main');
  await expect(main.getByRole('button', {name: 'Check'})).toBeVisible();
  await expect(frame.getByRole('navigation', {name: 'Main'})).toHaveCount(0);
  await expect.poll(() => misfit(tab, frame)).toEqual([0, 0]);
  const before = await tab.locator('iframe').evaluate((element) => element.clientHeight);

  await answer(main, BANK, true);
  await expect(main.getByText('Right.', {exact: true})).toBeVisible();
  await expect(main.getByText('You chose, rightly').first()).toBeVisible();
  await expect.poll(() => misfit(tab, frame)).toEqual([0, 0]);
  const after = await tab.locator('iframe').evaluate((element) => element.clientHeight);
  expect(after).toBeGreaterThan(before);

  const heard = await tab.evaluate(() => (window as unknown as {readonly heard: readonly unknown[]}).heard);
  expect(heard.at(-1)).toEqual({type: 'aws-cicd-field-guide:height', height: after});
  expect(await storedIn(frame)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a whole quiz in a wiki fits its frame on a phone and on a wide screen', async ({page: tab}) => {
  const frame = await openWiki(tab, await snippetOf(tab));
  await expect(frame.getByText(`Question 1 of ${bankOf(BANK).items.length}`)).toBeVisible();
  for (const width of [360, 1280]) {
    await tab.setViewportSize({width, height: 700});
    await expect.poll(() => misfit(tab, frame), `at ${width} px`).toEqual([0, 0]);
  }
});

test('with ?save=1 the answer is kept, and there again after a reload', async ({page: tab}) => {
  const frame = await openWiki(tab, ofItem(await snippetOf(tab), '?save=1'));
  const main = frame.getByRole('main');
  await expect(main.getByText('Answers are kept in this browser only.')).toBeVisible();
  await answer(main, BANK, true);
  await expect.poll(() => storedIn(frame)).toContain(KEY);
  await tab.reload();
  await expect(main.getByText('You chose, rightly').first()).toBeVisible();
});

test('links of a frame open a tab of their own, and the frame stays', async ({page: tab, context}) => {
  const frame = await openWiki(tab, ofItem(await snippetOf(tab)));
  const main = frame.getByRole('main');
  await answer(main, BANK, true);
  for (const name of ['Read the section that teaches this', 'Open this question in the guide']) {
    const opened = context.waitForEvent('page');
    await main.getByRole('link', {name}).click();
    await (await opened).close();
  }
  await expect(main.getByText('You chose, rightly').first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  const other = colorScheme === 'light' ? 'dark' : 'light';

  test(`the address sets the theme, also for readers who prefer ${colorScheme}`, async ({browser}) => {
    const context = await browser.newContext({colorScheme});
    const tab = await context.newPage();
    for (const [query, theme] of [
      [`?theme=${other}`, other],
      ['?theme=pink', colorScheme],
      ['', colorScheme],
    ]) {
      await tab.goto(`${GUIDE}/embed/${BANK}/${ITEM}/${query ?? ''}`);
      await expect(tab.getByRole('button', {name: 'Check'})).toBeVisible();
      await expect(tab.locator('html')).toHaveAttribute('data-theme', theme ?? '');
    }
    expect(await tab.evaluate(() => window.localStorage.length)).toBe(0);
    await context.close();
  });

  test(`axe finds nothing in an embedded page in ${colorScheme}: unanswered, right, wrong, whole, unknown`, async ({
    browser,
  }) => {
    const context = await browser.newContext({reducedMotion: 'reduce'});
    const tab = await context.newPage();
    for (const right of [true, false]) {
      await tab.goto(`${GUIDE}/embed/${BANK}/${ITEM}/?theme=${colorScheme}`);
      await expect(tab.getByRole('button', {name: 'Check'})).toBeVisible();
      expect(await axeFindings(tab)).toEqual([]);
      await answer(tab.getByRole('main'), BANK, right);
      await expect(tab.getByText('Read the section that teaches this')).toBeVisible();
      expect(await axeFindings(tab)).toEqual([]);
    }
    for (const address of [`/embed/${BANK}/`, `/embed/${BANK}/no-such-question/`]) {
      await tab.goto(`${GUIDE}${address}?theme=${colorScheme}`);
      await expect(tab.getByRole('link', {name: 'Open this quiz in the guide'})).toBeVisible();
      await expect(tab.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect(await axeFindings(tab)).toEqual([]);
    }
    await context.close();
  });
}

test('a question that does not exist is told inside the frame, with a link to the quiz', async ({page: tab}) => {
  const snippet = (await snippetOf(tab)).replace(`/embed/${BANK}/`, `/embed/${BANK}/no-such-question/`);
  const frame = await openWiki(tab, snippet);
  await expect(frame.getByText('This quiz has no question “no-such-question”.')).toBeVisible();
  await expect(frame.getByRole('link', {name: 'See all questions of the quiz'})).toHaveAttribute(
    'href',
    `/quizzes/${BANK}/`,
  );
});

test('an embedded page loads cleanly and fits its width', async ({page: tab}) => {
  const complaints = watch(tab);
  for (const address of [`/embed/${BANK}/`, `/embed/${BANK}/${ITEM}/?theme=dark&save=1`]) {
    await tab.goto(address, {waitUntil: 'networkidle'});
    for (const width of [320, 768]) {
      await tab.setViewportSize({width, height: 700});
      const overflow = await tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${address} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
  expect(complaints).toEqual([]);
});

test('every question has an embedded page under its own address, unknown to search engines', () => {
  const missing: string[] = [];
  for (const bank of readdirSync('build/embed')) {
    expect(existsSync(`build/embed/${bank}/:item`)).toBe(false);
    for (const {id} of bankOf(bank).items) {
      const file = `build/embed/${bank}/${id}/index.html`;
      const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
      if (!/<meta[^>]*noindex/.test(html) || html.includes('/:item/') || !html.includes(`/embed/${bank}/${id}/`)) {
        missing.push(file);
      }
    }
  }
  expect(missing).toEqual([]);
  expect(readFileSync('build/sitemap.xml', 'utf8')).not.toContain('/embed/');
});

test.describe('with JavaScript off', () => {
  test.use({javaScriptEnabled: false});

  test('an embedded question says what it needs, and leads to the guide', async ({page: tab}) => {
    await tab.goto(`/embed/${BANK}/${ITEM}/`);
    // Searches by text pass over what stands in a noscript element.
    await expect(tab.locator('noscript p')).toBeVisible();
    await expect(tab.locator('noscript p')).toContainText('Answering here needs JavaScript.');
    await expect(tab.getByRole('link', {name: 'Read the questions in the guide'})).toHaveAttribute(
      'href',
      `/quizzes/${BANK}/`,
    );
  });
});

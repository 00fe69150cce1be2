import {expect, test, type Page} from '@playwright/test';
import {brotliCompressSync} from 'node:zlib';
import {findingsInBothThemes} from './axe';
import {openWhole, watch} from './site';

const dialog = (page: Page) => page.getByRole('dialog', {name: 'Search'});
const field = (page: Page) => page.getByRole('searchbox', {name: 'Search the guide'});
const results = (page: Page) => page.getByRole('list', {name: 'Results'}).getByRole('link');
const button = (page: Page) => page.getByRole('button', {name: 'Search', exact: true});

/** A page that listens: what is pressed before its script runs is lost. */
async function openPage(page: Page, address = '/overview/') {
  await openWhole(page, address);
}

async function search(page: Page, words: string) {
  await button(page).click();
  await field(page).fill(words);
  await expect(results(page).first()).toBeVisible();
}

for (const [name, open] of [
  ['the button', (page: Page) => button(page).click()],
  ['/', (page: Page) => page.keyboard.press('/')],
  ['Ctrl-K', (page: Page) => page.keyboard.press('Control+k')],
] as const) {
  test(`${name} opens the search with the focus in its field`, async ({page}) => {
    await openPage(page);
    await open(page);
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await expect(dialog(page).getByRole('button', {name: 'post_build'})).toBeVisible();
  });
}

test('/ is an ordinary character in a field, and can be switched off for good', async ({page}) => {
  await openPage(page);
  await button(page).click();
  // The dialog comes on demand; what is typed before is nobody’s.
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await page.getByRole('checkbox', {name: /with the \/ key/}).uncheck();
  await page.keyboard.press('Escape');
  await openPage(page);
  await page.keyboard.press('/');
  await page.waitForTimeout(300);
  await expect(dialog(page)).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
});

test('a word with a typo is found, arrow keys and Enter lead to the section, which gets the focus', async ({page}) => {
  const complaints = watch(page);
  await openPage(page);
  await search(page, 'aproval rule');
  await expect(
    dialog(page)
      .getByRole('status')
      .filter({hasText: /\d results?/}),
  ).toBeVisible();
  await expect(dialog(page).getByRole('listitem').locator('mark').first()).toHaveText(/approval/i);
  const section = results(page).and(page.locator('[href*="#"]')).first();
  const address = (await section.getAttribute('href')) ?? '';
  for (
    let presses = 0;
    presses < 20 && !(await section.evaluate((link) => link === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  await expect(dialog(page)).toHaveCount(0);
  const target = page.locator(`[id="${address.split('#')[1] ?? ''}"]`);
  await expect(target).toBeInViewport();
  await expect(target).toBeFocused();
  expect(complaints).toEqual([]);
});

test('a page and a section are found by name and say what they are', async ({page}) => {
  await openPage(page, '/overview/?search=codebuild');
  await expect(field(page)).toHaveValue('codebuild');
  await expect(results(page).first()).toHaveText('AWS CodeBuild');
  await expect(dialog(page).getByText('Page', {exact: true}).first()).toBeVisible();
  await field(page).fill('minimum healthy hosts');
  await expect(dialog(page).getByText('Section', {exact: true}).first()).toBeVisible();
});

test('a question that was found opens in its quiz', async ({page}) => {
  const bank = (await (await page.request.get('/quizzes/codebuild.json')).json()) as {
    readonly items: readonly {readonly id: string; readonly stem: string}[];
  };
  const item = bank.items[3];
  const stem = (item?.stem ?? '').replace(/<[^>]+>/g, ' ').replace(/&[^;]+;|\s+/g, ' ');
  await openPage(page);
  await search(page, stem);
  await expect(dialog(page).getByText('Question', {exact: true}).first()).toBeVisible();
  await results(page)
    .and(page.locator(`[href$="#${item?.id ?? ''}"]`))
    .click();
  await expect(page.locator(`form[id="${item?.id ?? ''}"]`)).toBeVisible();
});

test('Escape closes at once, and the focus goes back to where it was', async ({page}) => {
  await openPage(page);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('build');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
});

test('what is missing is said, with the nearest word', async ({page}) => {
  await openPage(page);
  await button(page).click();
  await field(page).fill('qqxxzzq');
  await expect(dialog(page).getByRole('status').filter({hasText: 'Nothing found for “qqxxzzq”.'})).toBeVisible();
  await field(page).fill('aprovul');
  await dialog(page).getByRole('button', {name: 'approval'}).click();
  await expect(results(page).first()).toBeVisible();
});

test('if the network fails, the search says so and can be tried again', async ({page}) => {
  await openPage(page);
  await page.route('**/search/manifest.json', (route) => route.abort());
  await button(page).click();
  await expect(page.getByText('The search could not be loaded.')).toBeVisible();
  await page.unroute('**/search/manifest.json');
  await page.getByRole('button', {name: 'Try again'}).click();
  await field(page).fill('artifact');
  await expect(results(page).first()).toBeVisible();
});

test('nothing is fetched before the search is opened; then at most 120 kB to the first result', async ({page}) => {
  const fetched: {readonly url: string; readonly body: Promise<Buffer>}[] = [];
  // A response without a body (a redirect) weighs nothing.
  page.on('response', (response) =>
    fetched.push({url: response.url(), body: response.body().catch(() => Buffer.alloc(0))}),
  );
  await openPage(page);
  expect(fetched.map(({url}) => new URL(url).pathname).filter((path) => path.startsWith('/search/'))).toEqual([]);
  await Promise.all(fetched.map(({body}) => body));
  fetched.length = 0;
  await search(page, 'minimum healthy hosts');
  await expect(dialog(page).getByRole('listitem').locator('mark').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const bodies = await Promise.all(fetched.map(({body}) => body));
  const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(120_000);
});

test('the query is kept nowhere', async ({page}) => {
  await openPage(page);
  await search(page, 'artifact');
  await page.keyboard.press('Escape');
  expect(new URL(page.url()).search).toBe('');
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(kept).not.toContain('artifact');
});

test('axe finds nothing in the open search in both themes, and it fits from 320 px', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
  await openPage(page);
  await button(page).click();
  expect(await findingsInBothThemes(page)).toEqual([]);
  await field(page).fill('approval rule');
  await expect(dialog(page).getByRole('listitem').locator('mark').first()).toBeVisible();
  expect(await findingsInBothThemes(page)).toEqual([]);
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({width, height: 640});
    const tooWide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('dialog')].map(
        ({scrollWidth, clientWidth}) => scrollWidth - clientWidth,
      ),
    );
    expect(Math.max(...tooWide), `at ${width} px`).toBeLessThanOrEqual(0);
    await expect(field(page)).toBeInViewport();
  }
});

test.describe('with JavaScript off', () => {
  test.use({javaScriptEnabled: false});

  test('the button is not shown', async ({page}) => {
    await page.goto('/overview/');
    await expect(page.getByRole('navigation', {name: 'Main'})).toBeVisible();
    await expect(button(page)).toHaveCount(0);
  });
});

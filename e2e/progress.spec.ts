import {expect, test, type Browser, type Page} from '@playwright/test';
import {readFileSync} from 'node:fs';
import {findingsInBothThemes} from './axe';
import {answer, bankOf, quizOf} from './quiz';
import {watch} from './site';

const BANK = 'which-service';
const TITLE = 'Which service does what';
const KEY = 'aws-cicd-field-guide/progress';
const KIND = 'aws-cicd-field-guide/progress';
const LABEL = /^Import a file/;

const saved = (page: Page) => page.evaluate((key) => window.localStorage.getItem(key), KEY);
const status = (page: Page, text: string | RegExp) => page.getByRole('status').filter({hasText: text});
const pick = (page: Page, text: string) =>
  page.getByLabel(LABEL).setInputFiles({name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text)});

/** Answers two questions, the first rightly, and opens the progress page. */
async function begin(page: Page): Promise<void> {
  await page.goto(`/quizzes/${BANK}/`);
  const quiz = quizOf(page, TITLE);
  await answer(quiz, BANK, true);
  await quiz.getByRole('button', {name: 'Next question'}).click();
  await answer(quiz, BANK, false);
  await page.goto('/progress/');
  await expect(page.getByRole('row', {name: TITLE})).toContainText(`2 of ${bankOf(BANK).items.length}`);
}

/** What the reader has, as the text of an exported file. */
async function exported(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Export', exact: true}).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^aws-cicd-progress-\d{4}-\d\d-\d\d\.json$/);
  return readFileSync(await download.path(), 'utf8');
}

async function profile(browser: Browser): Promise<Page> {
  return (await browser.newContext({reducedMotion: 'reduce'})).newPage();
}

test('an exported file brings everything into a second profile, after a preview, and back without a change', async ({
  page,
  browser,
}) => {
  const complaints = watch(page);
  await begin(page);
  const first = await saved(page);
  const text = await exported(page);

  const other = await profile(browser);
  const othersComplaints = watch(other);
  await other.goto('/progress/');
  await expect(other.getByText('You have not answered anything in this browser yet.')).toBeVisible();
  await pick(other, text);
  await expect(status(other, 'Nothing has changed yet')).toContainText('2 new');
  expect(await saved(other)).toBeNull();
  await other.getByRole('button', {name: 'Apply'}).click();
  await expect(status(other, 'Imported: 2 new, 0 replaced.')).toBeVisible();
  await expect(other.getByLabel(LABEL)).toBeFocused();
  expect(JSON.parse((await saved(other)) ?? '')).toEqual(JSON.parse(first ?? ''));
  await other.goto(`/quizzes/${BANK}/`);
  await expect(quizOf(other, TITLE).getByRole('button', {name: 'Question 1, right'})).toBeVisible();
  await other.goto('/progress/');
  const back = await exported(other);
  await other.context().close();

  await pick(page, back);
  await expect(status(page, '2 the same as yours')).toContainText('nothing in it that you don’t have');
  await expect(page.getByRole('button', {name: 'Apply'})).toHaveCount(0);
  await page.getByRole('button', {name: 'Cancel'}).click();
  expect(await saved(page)).toBe(first);
  expect([...complaints, ...othersComplaints]).toEqual([]);
});

test('an import replaces what is older and leaves what is newer', async ({page}) => {
  await begin(page);
  const text = await exported(page);
  const file = JSON.parse(text) as {readonly items: Readonly<Record<string, {readonly at: number}>>};
  const [one, two] = Object.entries(file.items).map(([id, entry]) => ({id, entry}));
  const items = {
    [one?.id ?? '']: {...one?.entry, at: (one?.entry.at ?? 0) + 1000},
    [two?.id ?? '']: {...two?.entry, at: 1},
  };
  await pick(page, JSON.stringify({...file, items}));
  await expect(status(page, '1 newer than yours')).toContainText('1 older than yours');
  await page.getByRole('button', {name: 'Apply'}).click();
  await expect(status(page, 'Imported: 0 new, 1 replaced.')).toBeVisible();
  const now = JSON.parse((await saved(page)) ?? '') as typeof file;
  expect(now.items).toEqual({...file.items, [one?.id ?? '']: items[one?.id ?? '']});
});

const REFUSED = [
  {name: 'no JSON', text: 'not a file of ours', told: 'It is not JSON'},
  {name: 'JSON of another kind', text: '{"name":"package","version":1}', told: 'not a progress file of this guide'},
  {
    name: 'a newer version',
    text: JSON.stringify({kind: KIND, version: 99, items: {}}),
    told: 'comes from a newer version of this guide',
  },
  {
    name: 'a damaged file',
    text: JSON.stringify({kind: KIND, version: 1, items: ['<img src=x onerror=alert(1)>']}),
    told: 'list of answers is damaged',
  },
  {name: 'a file that is too big', text: ' '.repeat(2_000_001), told: 'larger than 2 MB'},
] as const;

test('what is no file of this guide is refused with a reason, and changes nothing', async ({page}) => {
  const complaints = watch(page);
  await begin(page);
  const before = await saved(page);
  for (const {name, text, told} of REFUSED) {
    await test.step(name, async () => {
      await pick(page, text);
      await expect(status(page, told)).toContainText('“mine.json” was not imported; nothing has changed.');
      await expect(page.getByRole('button', {name: 'Apply'})).toHaveCount(0);
      expect(await saved(page)).toBe(before);
    });
  }
  expect(complaints).toEqual([]);
});

test('hostile entries are counted, left out and harmless', async ({page}) => {
  const complaints = watch(page);
  await begin(page);
  const before = await saved(page);
  const entry = '{"rev":"x","response":["a"],"credit":1,"at":1,"polluted":true}';
  await pick(
    page,
    `{"kind":"${KIND}","version":1,"__proto__":{"polluted":true},"items":{"__proto__":${entry},"constructor":{"prototype":{"polluted":true}},"<script>":{"credit":1e999}}}`,
  );
  await expect(status(page, '3 that can’t be read as answers')).toContainText('0 new');
  await expect(page.getByRole('button', {name: 'Apply'})).toHaveCount(0);
  await page.getByRole('button', {name: 'Cancel'}).click();
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);

  // Names that every object inherits are names like any other.
  await pick(page, `{"kind":"${KIND}","version":1,"items":{"constructor":${entry},"toString":${entry}}}`);
  await expect(status(page, '2 new')).toBeVisible();
  await page.getByRole('button', {name: 'Apply'}).click();
  await expect(page.getByText('2 answers belong to questions that are not in this guide.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('row', {name: TITLE})).toContainText('2 of');
  const now = JSON.parse((await saved(page)) ?? '') as {readonly items: Record<string, unknown>};
  expect(now.items).toMatchObject((JSON.parse(before ?? '') as typeof now).items);
  expect(complaints).toEqual([]);
});

test('a set, and everything, can be reset and brought back by keyboard', async ({page}) => {
  await begin(page);
  const before = await saved(page);
  for (const what of [TITLE, 'everything']) {
    await page.getByRole('button', {name: `Reset ${what}`}).focus();
    await page.keyboard.press('Enter');
    await expect(status(page, `Reset ${what}: 2 answers removed.`)).toBeVisible();
    expect(await saved(page)).toBe('{"version":1,"items":{}}');
    await expect(page.getByRole('button', {name: `Undo reset of ${what}`})).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(status(page, `Reset of ${what} undone: 2 answers brought back.`)).toBeVisible();
    expect(JSON.parse((await saved(page)) ?? '')).toEqual(JSON.parse(before ?? ''));
    await expect(page.getByRole('button', {name: `Reset ${what}`})).toBeFocused();
  }
  await page.getByRole('button', {name: 'Reset everything'}).click();
  await page.reload();
  await expect(page.getByText('You have not answered anything in this browser yet.')).toBeVisible();
});

test('a reset in one tab leaves what another tab answers, and the page follows', async ({page, context}) => {
  await begin(page);
  const other = await context.newPage();
  await other.goto('/quizzes/interview-tip/');
  await answer(quizOf(other, 'Interview: explain AWS CI/CD services'), 'interview-tip', true);
  await expect(page.getByRole('row', {name: 'Interview: explain'})).toContainText('1 of');
  await page.getByRole('button', {name: `Reset ${TITLE}`}).click();
  const {items} = JSON.parse((await saved(page)) ?? '') as {readonly items: object};
  expect(Object.keys(items)).toHaveLength(1);
});

test('the belief behind a missed answer is named, with a way to the section that puts it right', async ({page}) => {
  await begin(page);
  const belief = page.getByRole('listitem').filter({hasText: 'Read the section'}).first();
  await expect(belief).toContainText(/“.+”/);
  await belief.getByRole('link', {name: 'Read the section'}).click();
  await expect(page).toHaveURL(/#[a-z0-9-]+$/);
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
});

test('axe finds nothing in both themes: with answers, in a preview, after a refusal and a reset; all fits a phone', async ({
  browser,
}) => {
  const page = await profile(browser);
  await begin(page);
  await expect(page.getByText(/What your latest answers took to be true/)).toBeVisible();
  expect(await findingsInBothThemes(page)).toEqual([]);
  await pick(page, JSON.stringify({kind: KIND, version: 1, items: {a: {rev: '', response: [], credit: 1, at: 1}}}));
  await expect(page.getByRole('button', {name: 'Apply'})).toBeVisible();
  expect(await findingsInBothThemes(page)).toEqual([]);
  await pick(page, 'rubbish');
  await expect(status(page, 'It is not JSON')).toBeVisible();
  await page.getByRole('button', {name: `Reset ${TITLE}`}).click();
  expect(await findingsInBothThemes(page)).toEqual([]);
  await page.setViewportSize({width: 320, height: 700});
  const {content, view} = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    view: document.documentElement.clientWidth,
  }));
  expect(content).toBeLessThanOrEqual(view);
  await page.context().close();
});

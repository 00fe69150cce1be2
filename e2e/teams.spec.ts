import {expect, test, type BrowserContext, type Locator, type Page} from '@playwright/test';
import {readFileSync} from 'node:fs';
import {findingsInBothThemes} from './axe';
import {answer, bankOf, quizOf} from './quiz';
import {watch} from './site';

const QUIZ = 'which-service';
const QUIZ_TITLE = 'Which service does what';
const TOTAL = bankOf(QUIZ).items.length;

/** Goes on with Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const there = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 60 && !(await there()); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

const firstPage = (page: Page) => page.getByRole('group', {name: 'Pages to read'}).getByRole('checkbox').first();
const quizBox = (page: Page) => page.getByRole('checkbox', {name: new RegExp(`^${QUIZ_TITLE}`)});
const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Makes a link by keyboard alone and copies it. */
async function buildLink(page: Page): Promise<string> {
  await page.goto('/teams/assign/');
  await expect(page.getByText('There is no link yet.')).toBeVisible();
  await tabTo(page, page.getByLabel('Title', {exact: true}));
  await page.keyboard.type('Week 1: who does what?');
  await tabTo(page, firstPage(page));
  await page.keyboard.press('Space');
  await tabTo(page, quizBox(page));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('Pass mark in percent'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('90');
  await tabTo(page, page.getByLabel('Due date (optional)'));
  await page.keyboard.type('01312090');
  await tabTo(page, page.getByRole('button', {name: 'Copy link'}));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied.')).toBeVisible();
  return clipboardOf(page);
}

/** Does the assignment that is open, and copies the code. */
async function doAssignment(page: Page, name: string): Promise<string> {
  await expect(page.getByText('0 of 2 done.')).toBeVisible();
  await page.getByRole('checkbox', {name: /^I have read it/}).check();
  await page.reload();
  await expect(page.getByText('1 of 2 done.')).toBeVisible();
  await page.getByRole('main').getByRole('link', {name: QUIZ_TITLE}).click();
  const quiz = quizOf(page, QUIZ_TITLE);
  for (let number = 1; number <= TOTAL; number += 1) {
    await answer(quiz, QUIZ, true);
    await quiz.getByRole('button', {name: number < TOTAL ? 'Next question' : 'See the result'}).click();
  }
  await page.goBack();
  await expect(page.getByText('All 2 done.')).toBeVisible();
  await expect(page.getByText(`${TOTAL} of ${TOTAL} right: pass mark reached`)).toBeVisible();
  await page.getByLabel('Your name, as your lead knows it').fill(name);
  await page.getByRole('button', {name: 'Copy code'}).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  return clipboardOf(page);
}

const inProfile = async (
  newContext: () => Promise<BrowserContext>,
  run: (page: Page) => Promise<string>,
): Promise<string> => {
  const context = await newContext();
  const page = await context.newPage();
  const complaints = watch(page);
  const text = await run(page);
  // The CSV is downloaded from an address inside the page.
  expect(complaints.filter((complaint) => !complaint.includes('blob:'))).toEqual([]);
  await context.close();
  return text;
};

test('a link is built by keyboard, done in a clean profile, and its code is checked by the lead', async ({browser}) => {
  const profile = () => browser.newContext({permissions: ['clipboard-read', 'clipboard-write'], locale: 'en-US'});

  const link = await inProfile(profile, buildLink);
  expect(link).toMatch(/^http:\/\/localhost:4173\/assignment\/\?title=Week\+1/);
  expect(link).toMatch(/&quiz=which-service&pass=90&due=2090-01-31$/);

  const code = await inProfile(profile, async (page) => {
    await page.goto(link);
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Week 1: who does what?');
    await expect(page.getByText(/^Due on 31 January 2090/)).toBeVisible();
    return doAssignment(page, 'Ana-María Ruiz');
  });
  expect(code).toMatch(/^fg1\.[A-Za-z0-9._-]+$/);

  await inProfile(profile, async (page) => {
    await page.goto('/teams/check/');
    await expect(page.getByText('is not proof of identity')).toBeVisible();
    await page.getByLabel('Result codes').fill(`From chat: ${code}.\nand twice: ${code}`);
    await expect(page.getByText('1 code read.')).toBeVisible();
    const row = page.getByRole('row', {name: /Ana-María Ruiz/});
    await expect(row).toContainText(`${TOTAL} of ${TOTAL}`);
    await page.getByRole('button', {name: 'Copy CSV'}).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const loading = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Download CSV'}).click();
    const file = await loading;
    expect(file.suggestedFilename()).toBe('results.csv');
    const csv = readFileSync(await file.path(), 'utf8');
    expect(csv.replace('\uFEFF', '')).toBe(await clipboardOf(page));
    expect(csv).toContain(`,${TOTAL},${TOTAL}\r\n`);
    return csv;
  });
});

const NONSENSE = [
  {query: '', told: 'There is no assignment in this address.'},
  {query: '?title=Week&quiz=which-servise&pass=80', told: 'Did you mean “which-service”?'},
  {query: '?title=Week&read=/overveiw&pass=80', told: 'Did you mean “/overview'},
  {query: '?title=Week&quizes=which-service&pass=80', told: 'Did you mean “quiz”?'},
  {query: '?title=Week&quiz=which-service&pass=lots', told: '“lots” is not a whole number from 1 to 100'},
  {query: '?title=Week&quiz=which-service&pass=80&due=2026-02-30', told: 'is not a day that exists'},
  {query: '?&&&=%25&title=%00&<script>=1', told: 'Title: give one'},
] as const;

for (const {query, told} of NONSENSE) {
  test(`/assignment/${query} says what is wrong`, async ({page}) => {
    const complaints = watch(page);
    await page.goto(`/assignment/${query}`);
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Assignment');
    await expect(page.getByRole('main').getByRole('status')).toContainText(told);
    await expect(page.getByRole('link', {name: 'make a link here'})).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('codes that are none are refused with reasons', async ({page}) => {
  const complaints = watch(page);
  await page.goto('/teams/check/');
  const field = page.getByLabel('Result codes');
  await field.fill('no code at all, \u0000 <b>only</b> words');
  await expect(page.getByText('There is no result code in this text.')).toBeVisible();
  await field.fill('fg1.0k3j2h1.20261130.codebuild-8-10.Ana.0000000\nfg1.cut\nfg9.0k3j2h1.20261130.x-1-1.Ana.0000000');
  await expect(page.getByText('0 codes read, 3 not read.')).toBeVisible();
  await expect(page.getByText('Its checksum doesn’t fit')).toBeVisible();
  await expect(page.getByText('It is not complete')).toBeVisible();
  await expect(page.getByText('made by a newer version')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('axe finds nothing on the three pages in use, in both themes; they fit a small phone', async ({browser}) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: 'en-US',
    viewport: {width: 320, height: 800},
  });
  const page = await context.newPage();
  const sound = async (state: string) => {
    expect(await findingsInBothThemes(page), state).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      `${state}: too wide by`,
    ).toBeLessThanOrEqual(0);
  };
  await page.goto('/teams/assign/');
  await sound('empty builder');
  await page.getByRole('group', {name: 'Pages to read'}).getByRole('checkbox').nth(1).check();
  const link = await buildLinkOn(page);
  await sound('builder with a link');
  await page.goto('/assignment/?quiz=nothing-like-it');
  await sound('nonsense link');
  await page.goto(link);
  await expect(page.getByText('0 of 2 done.')).toBeVisible();
  await sound('open checklist');
  const code = await doAssignment(page, 'Ana');
  await sound('finished checklist');
  await page.goto('/teams/check/');
  await page.getByLabel('Result codes').fill(`${code}\n${code.replace('Ana', 'Bob')}`);
  await expect(page.getByText('1 code read, 1 not read.')).toBeVisible();
  await sound('codes');
  await context.close();
});

/** Fills in the builder that is open, with two pages in another order, and gives the link to one page and one quiz. */
async function buildLinkOn(page: Page): Promise<string> {
  await page.getByLabel('Title', {exact: true}).fill('Week 1');
  await firstPage(page).check();
  await quizBox(page).check();
  await page
    .getByRole('button', {name: /^Move up/})
    .nth(1)
    .click();
  await expect(page.getByText('is now number 1.')).toBeAttached();
  await page.getByRole('group', {name: 'Pages to read'}).getByRole('checkbox').nth(1).uncheck();
  return page.getByLabel('Link for your team').inputValue();
}

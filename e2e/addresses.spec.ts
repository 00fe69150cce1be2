import {expect, test, type Page} from '@playwright/test';
import {readFileSync} from 'node:fs';
import {watch} from './site';

// Each test opens an address in a browser profile of its own, as a colleague who was sent the link does.

type Published = {
  readonly title: string;
  readonly items: readonly {
    readonly id: string;
    readonly type: string;
    readonly objective: string;
    readonly level: string;
    readonly stem: string;
    readonly options?: readonly {readonly id: string; readonly text: string}[];
  }[];
};

const BANK = 'codebuild';
const {title, items} = JSON.parse(readFileSync(`build/quizzes/${BANK}.json`, 'utf8')) as Published;
const PATH = `/quizzes/${BANK}/`;
const ITEM = items.filter(({options}) => options !== undefined)[3];
const OPTION = ITEM?.options?.[1];

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x3C;|&lt;/g, '<')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/&#x27;/g, "'");

/** Ids of the questions of the quiz on the page, in their order. */
const askedOn = (page: Page) =>
  page
    .getByRole('region', {name: `Quiz ${title}`})
    .locator('form[data-current]')
    .evaluateAll((forms) => forms.map(({id}) => id));

test('the address of a bank opens all its questions', async ({page}) => {
  const complaints = watch(page);
  await page.goto(PATH);
  expect(await askedOn(page)).toEqual(items.map(({id}) => id));
  expect(complaints).toEqual([]);
});

test('the address of an item opens at it', async ({page}) => {
  const complaints = watch(page);
  await page.goto(`${PATH}#${ITEM?.id}`);
  await expect(page.locator('form[data-current="true"]')).toHaveAttribute('id', ITEM?.id ?? '');
  await expect(page.locator(`#${ITEM?.id}`)).toBeInViewport();
  expect(complaints).toEqual([]);
});

test('the address of an option opens its item and points the option out, also to those who listen', async ({page}) => {
  const complaints = watch(page);
  await page.goto(`${PATH}#${ITEM?.id}.${OPTION?.id}`);
  await expect(page.locator('form[data-current="true"]')).toHaveAttribute('id', ITEM?.id ?? '');
  const pointedOut = page.locator('form[data-current="true"] li[aria-current="true"]');
  await expect(pointedOut).toHaveText(words(OPTION?.text ?? '').trim());
  await expect(pointedOut).toBeInViewport();
  expect(complaints).toEqual([]);
});

test('an option that is gone still opens its item', async ({page}) => {
  await page.goto(`${PATH}#${ITEM?.id}.no-such-option`);
  await expect(page.locator('form[data-current="true"]')).toHaveAttribute('id', ITEM?.id ?? '');
});

test('the link that “Copy link” gives beside an explanation is the address of that option', async ({browser}) => {
  const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']});
  const page = await context.newPage();
  await page.goto(`${PATH}#${ITEM?.id}`);
  const form = page.locator('form[data-current="true"]');
  await form.locator(`input[value="${OPTION?.id}"]`).check();
  for (const input of await form.locator('input[type="checkbox"]:not(:checked)').all()) {
    await input.check();
  }
  await form.getByRole('button', {name: 'Check'}).click();
  const why = form.locator('[data-role]').filter({hasText: words(OPTION?.text ?? '').trim()});
  await why.getByRole('link', {name: 'Copy link to this option'}).click();
  expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).hash).toBe(`#${ITEM?.id}.${OPTION?.id}`);
  await context.close();
});

test('the address of a run gives the same questions in the same order in two profiles, asked as it says', async ({
  browser,
}) => {
  const objective = items[0]?.objective ?? '';
  const address = `${PATH}?objective=${objective}&count=3&seed=onboarding&mode=deferred`;
  const seen: (readonly string[])[] = [];
  for (const profile of ['first', 'second']) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const complaints = watch(page);
    await page.goto(address);
    await expect.poll(() => askedOn(page), {message: profile}).toHaveLength(3);
    seen.push(await askedOn(page));
    // Deferred: nothing is checked before the end.
    await expect(page.getByRole('button', {name: 'Next question'}).first()).toBeVisible();
    await expect(page.getByRole('button', {name: 'Check', exact: true})).toHaveCount(0);
    expect(complaints).toEqual([]);
    await context.close();
  }
  expect(seen[0]).toEqual(seen[1]);
  const objectives = (seen[0] ?? []).map((id) => items.find((item) => item.id === id)?.objective);
  expect(new Set(objectives)).toEqual(new Set([objective]));
});

test('another seed is another run', async ({page}) => {
  const runs = new Set<string>();
  for (const seed of ['1', '2', '3']) {
    await page.goto(`${PATH}?count=5&seed=${seed}`);
    await expect.poll(() => askedOn(page)).toHaveLength(5);
    runs.add((await askedOn(page)).join());
  }
  expect(runs.size).toBeGreaterThan(1);
});

test('nonsense in the address of a run is named, with the nearest that is right, and the rest is used', async ({
  page,
}) => {
  const objective = items[0]?.objective ?? '';
  await page.goto(`${PATH}?objective=${objective.slice(0, -1)}&count=three&seed=1&level=apply`);
  await expect(page.getByRole('alert')).toContainText(`“${objective}”`);
  await expect(page.getByRole('alert')).toContainText('three');
  const applied = items.filter(({level}) => level === 'apply').map(({id}) => id);
  await expect.poll(async () => (await askedOn(page)).toSorted()).toEqual(applied.toSorted());
});

test('the frame of one question shows that question alone', async ({page}) => {
  await page.goto(`/embed/${BANK}/${ITEM?.id}/`);
  await expect(page.locator('form[data-current]')).toHaveCount(1);
  await expect(page.locator('form[data-current]')).toHaveAttribute('id', ITEM?.id ?? '');
});

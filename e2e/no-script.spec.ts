import {expect, test} from '@playwright/test';
import {axeFindings} from './axe';
import {bankOf} from './quiz';

test.describe('with JavaScript off', () => {
  test.use({javaScriptEnabled: false});

  test('every question of the overview and its options can be read, and a link leads to the answers', async ({
    page,
  }) => {
    await page.goto('/overview/');
    const questions = ['which-service', 'beginner-mistakes', 'interview-tip'].flatMap((bank) => bankOf(bank).items);
    for (const {id, options} of questions) {
      await expect(page.locator(`form[id="${id}"]`)).toBeVisible();
      await expect(page.locator(`form[id="${id}"] li`)).toHaveCount(options.length);
    }
    await expect(page.getByRole('button', {name: 'Check'})).toHaveCount(0);
    await page.getByRole('link', {name: 'the answers'}).first().click();
    await expect(page).toHaveURL(/\/quizzes\/which-service\/answers\//);
    await expect(page.getByText('Right', {exact: true}).first()).toBeVisible();
  });

  test('the landing page, its picture and the list of quizzes work', async ({page}) => {
    await page.goto('/');
    await page.getByRole('link', {name: /CodeBuild builds and tests it/}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('AWS CodeBuild');
    await page.goto('/quizzes/');
    await page.getByRole('link', {name: 'Common beginner mistakes'}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Common beginner mistakes');
  });
});

test('in print, every question stands on the page and no control does', async ({page}) => {
  await page.goto('/quizzes/which-service/');
  await page.emulateMedia({media: 'print'});
  for (const {id} of bankOf('which-service').items) {
    await expect(page.locator(`form[id="${id}"]`)).toBeVisible();
  }
  await expect(page.getByRole('button', {name: 'Check'}).first()).toBeHidden();
  await expect(page.getByRole('navigation', {name: 'Main'})).toBeHidden();
});

test('in print, the answers page is black on white also for those who read in the dark', async ({browser}) => {
  const page = await (await browser.newContext({colorScheme: 'dark'})).newPage();
  await page.goto('/quizzes/which-service/answers/');
  await page.emulateMedia({media: 'print'});
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
});

import {expect, test} from '@playwright/test';
import {axeFindings} from './axe';
import {PAGES, watch} from './site';

test('there are pages to test', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['/', '/overview/', '/quizzes/', '/quizzes/which-service/answers/']));
});

for (const address of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${address} in ${colorScheme}: loads cleanly, asks no other host, axe finds nothing`, async ({browser}) => {
      const context = await browser.newContext({colorScheme, reducedMotion: 'reduce'});
      const page = await context.newPage();
      const complaints = watch(page);
      await page.goto(address, {waitUntil: 'networkidle'});
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect(await axeFindings(page)).toEqual([]);
      // Everything on the page has come into view once; nothing was fetched ahead from elsewhere.
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      expect(complaints).toEqual([]);
      await context.close();
    });
  }

  test(`${address} fits its width from a small phone to a wide screen`, async ({page}) => {
    await page.goto(address);
    for (const width of [320, 360, 768, 1280, 1920]) {
      await page.setViewportSize({width, height: 800});
      const {content, view} = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        view: document.documentElement.clientWidth,
      }));
      expect(content, `at ${width} px`).toBeLessThanOrEqual(view);
    }
  });
}

test('a page that does not exist says so and leads back', async ({page}) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await expect(page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Read'})).toBeVisible();
});

test('the four stages of the picture can be reached by keyboard and followed to their pages', async ({page}) => {
  for (const service of ['CodePipeline', 'CodeCommit', 'CodeBuild', 'CodeDeploy']) {
    await page.goto('/overview/');
    const picture = page.getByRole('group', {name: /^How a commit travels/}).filter({visible: true});
    const station = picture.getByRole('link', {name: service});
    await page.getByRole('article').getByRole('listitem').first().click();
    for (
      let presses = 0;
      presses < 12 && !(await station.evaluate((link) => link === document.activeElement));
      presses += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await expect(station).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', {level: 1})).toHaveText(`AWS ${service}`);
  }
});

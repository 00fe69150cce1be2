import {expect, test} from '@playwright/test';
import {axeFindings, COLORS} from './axe';
import {PAGES, watch} from './site';

test('there are pages to test', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['/', '/overview/', '/quizzes/', '/quizzes/which-service/answers/']));
});

for (const address of PAGES) {
  test(`${address} loads cleanly, asks no other host, pleases axe in both themes, and fits every width`, async ({
    page,
  }) => {
    const complaints = watch(page);
    await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
    await page.goto(address, {waitUntil: 'networkidle'});
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      if (address.startsWith('/embed/')) {
        // A frame takes the theme when it is opened.
        await page.reload({waitUntil: 'networkidle'});
      }
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect(await axeFindings(page, colorScheme === 'dark' ? COLORS : undefined), colorScheme).toEqual([]);
    }
    for (const width of [320, 360, 768, 1280, 1920]) {
      await page.setViewportSize({width, height: 800});
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide, `at ${width} px`).toBeLessThanOrEqual(0);
    }
    // Everything on the page has come into view once; nothing was fetched ahead from elsewhere.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
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

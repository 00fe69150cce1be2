import {expect, test, type Page} from '@playwright/test';
import {pastBounds} from '../scripts/weigh/bounds';
import {fileAt, weightOf} from '../scripts/weigh/load';
import {weighed} from '../scripts/weigh/pages';
import {findingsInBothThemes} from './axe';
import {openWhole, PAGES, readThrough, watch} from './site';

test('there are pages to test', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['/', '/overview/', '/quizzes/', '/quizzes/which-service/answers/']));
});

/**
 * The pages that each bank has are made by the same components, from questions that axe has seen on the page of the course. Of
 * these, two banks stand for all: one of choices only, one with every type of item.
 */
const OF_A_BANK = /^\/(?:quizzes|embed)\/([^/]+)\//;
const STAND_FOR_ALL = ['which-service', 'codedeploy'];
const isRepeated = (address: string) => {
  const bank = OF_A_BANK.exec(address)?.[1];
  return bank !== undefined && !STAND_FOR_ALL.includes(bank);
};

for (const address of PAGES.filter((page) => !isRepeated(page))) {
  test(`${address} loads cleanly, asks no other host, keeps its weight, pleases axe in both themes, and fits every width`, async ({
    page,
  }) => {
    const complaints = watch(page);
    await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
    const {asked, settled} = await openWhole(page, address);
    expect(pastBounds(address, weightOf('build', [...asked].map(fileAt)))).toEqual([]);
    expect(await findingsInBothThemes(page)).toEqual([]);
    for (const width of [320, 360, 768, 1280, 1920]) {
      await page.setViewportSize({width, height: 800});
      expect(await overflow(page), `at ${width} px`).toBeLessThanOrEqual(0);
    }
    // What comes when it is about to be read, as labs do, is sound, too; nothing was fetched ahead from elsewhere.
    await readThrough(page);
    await settled();
    expect(complaints).toEqual([]);
  });
}

const repeated = PAGES.filter(isRepeated);
for (const bank of new Set(repeated.map((address) => OF_A_BANK.exec(address)?.[1] ?? ''))) {
  test(`the pages of ${bank} load cleanly, ask no other host, and fit a phone`, async ({page}) => {
    const complaints = watch(page);
    await page.setViewportSize({width: 320, height: 800});
    for (const address of repeated.filter((one) => OF_A_BANK.exec(one)?.[1] === bank)) {
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
      expect(await overflow(page), address).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
  });
}

for (const address of weighed('build').filter(isRepeated)) {
  test(`${address}, one of the heaviest of its kind, keeps its weight`, async ({page}) => {
    const {asked} = await openWhole(page, address);
    expect(pastBounds(address, weightOf('build', [...asked].map(fileAt)))).toEqual([]);
  });
}

/** How much wider than the window the page is, CSS px. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
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

test('the cheat sheet is printed on one sheet of A4', async ({page}) => {
  await page.goto('/cheat-sheet/', {waitUntil: 'networkidle'});
  const pdf = await page.pdf({format: 'A4', margin: {top: '10mm', bottom: '10mm', left: '10mm', right: '10mm'}});
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

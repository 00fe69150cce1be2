import {expect, test} from '@playwright/test';
import {findingsInBothThemes} from './axe';
import {ANSWERS, ITEMS, opened, pressCheck, type Item} from './items';
import {watch} from './site';

for (const type of Object.keys(ANSWERS)) {
  const items = ITEMS.filter(({item}) => item.type === type);

  test(`${type}: at least three real items ask that way`, () => {
    expect(items.length).toBeGreaterThanOrEqual(3);
  });

  // A unit test answers every item; here the three with the most to do stand for all.
  for (const {bank, item} of items.toSorted((one, other) => partsOf(other.item) - partsOf(one.item)).slice(0, 3)) {
    test(`${type}: ${item.id} is answered rightly by keyboard alone`, async ({page}) => {
      const complaints = watch(page);
      const form = await opened(page, bank, item);
      await ANSWERS[type]?.(form, item, page, true);
      await pressCheck(form, page);
      await expect(form.getByText('Right.', {exact: true})).toBeVisible();
      expect(complaints).toEqual([]);
    });
  }

  test(`${type}: axe finds nothing unanswered, right or wrong, in both themes at 320 px`, async ({browser}) => {
    const [first] = items;
    const context = await browser.newContext({reducedMotion: 'reduce', viewport: {width: 320, height: 900}});
    for (const right of [true, false]) {
      const page = await context.newPage();
      const form = await opened(page, first?.bank ?? '', first?.item ?? {id: '', type});
      expect(await findingsInBothThemes(page), 'unanswered').toEqual([]);
      await ANSWERS[type]?.(form, first?.item ?? {id: '', type}, page, right);
      expect(await findingsInBothThemes(page), 'answered').toEqual([]);
      await pressCheck(form, page);
      await expect(form.getByText('Read the section that teaches this')).toBeVisible();
      expect(await findingsInBothThemes(page), right ? 'right' : 'wrong').toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
      await page.evaluate(() => window.localStorage.clear());
      await page.close();
    }
    await context.close();
  });
}

/** How many steps, prompts, gaps, lines or points an item has. */
function partsOf({steps = [], prompts = [], gaps = [], lines = [], rubric = []}: Item): number {
  return steps.length + prompts.length + gaps.length + lines.length + rubric.length;
}

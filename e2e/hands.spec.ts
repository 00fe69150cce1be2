import {expect, test, type Locator, type Page} from '@playwright/test';
import {ANSWERS, ITEMS, opened, pressCheck} from './items';
import {watch} from './site';

/** What a finger does to answer an item of each type, somehow. */
const TAPS: Readonly<Record<string, (form: Locator) => Promise<void>>> = {
  order: async (form) => {
    await form
      .getByRole('button', {name: /^Move up/})
      .nth(1)
      .tap();
    await expect(form.getByRole('status').filter({hasText: /position 1 of/})).toBeAttached();
  },
  match: async (form) => {
    for (const select of await form.getByRole('combobox').all()) {
      await select.tap();
      await select.selectOption({index: 1});
    }
  },
  cloze: async (form) => {
    for (const field of await form.locator('fieldset :is(input, select)').all()) {
      await field.tap();
      await ((await field.evaluate(({tagName}) => tagName)) === 'SELECT'
        ? field.selectOption({index: 1})
        : field.fill('x'));
    }
  },
  hotspot: async (form) => {
    await form.getByRole('checkbox').first().tap();
  },
  trace: async (form) => {
    await form.getByText('It fails', {exact: true}).tap();
    const go = form.getByRole('button', {name: 'Go on'});
    if ((await go.count()) > 0) {
      await go.tap();
    }
    const followUp = form.getByRole('radio').nth(2);
    if ((await followUp.count()) > 0) {
      await followUp.tap();
    }
  },
  open: async (form) => {
    await form.getByRole('button', {name: 'Show the model answer'}).tap();
    await form.getByRole('checkbox').first().tap();
  },
};

/** Does to every text what page translators do: puts it into elements of their own, in place. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const texts: Node[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      texts.push(walker.currentNode);
    }
    for (const text of texts) {
      const parent = text.parentElement;
      if (
        text.textContent?.trim() &&
        parent &&
        !parent.closest('font, script, style, svg, textarea, option, noscript')
      ) {
        const holder = document.createElement('span');
        holder.innerHTML = '<font><font></font></font>';
        const outer = holder.firstElementChild ?? holder;
        outer.firstElementChild?.append(text.textContent);
        parent.replaceChild(outer, text);
      }
    }
  });
}

for (const type of Object.keys(ANSWERS)) {
  const [first] = ITEMS.filter(({item}) => item.type === type);
  const item = first?.item ?? {id: '', type};

  test(`${type}: is answered by touch, without dragging`, async ({browser}) => {
    const context = await browser.newContext({hasTouch: true, isMobile: true, viewport: {width: 390, height: 800}});
    const page = await context.newPage();
    const complaints = watch(page);
    const form = await opened(page, first?.bank ?? '', item);
    await TAPS[type]?.(form);
    await form.getByRole('button', {name: 'Check', exact: true}).tap();
    await expect(form.getByText('Read the section that teaches this')).toBeVisible();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test(`${type}: survives a page translator at every step`, async ({page}) => {
    const complaints = watch(page);
    const form = await opened(page, first?.bank ?? '', item);
    await translate(page);
    await ANSWERS[type]?.(form, item, page, false);
    await translate(page);
    await pressCheck(form, page);
    await expect(form.getByText('Read the section that teaches this')).toBeVisible();
    await translate(page);
    for (const summary of await form.locator('details summary').all()) {
      await summary.click();
    }
    await page.getByRole('button', {name: /^Question 1(?!\d)/}).click();
    await translate(page);
    await expect(page.locator('form[data-current="true"]')).toHaveCount(1);
    expect(complaints).toEqual([]);
  });
}

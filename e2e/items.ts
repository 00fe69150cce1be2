import {expect, type Locator, type Page} from '@playwright/test';
import {readdirSync, readFileSync} from 'node:fs';
import {openWhole} from './site';

type Option = {readonly id: string; readonly key: boolean};
type Branch = {readonly options: readonly Option[]};

/** The fields of published items that answering needs; each type has some of them. */
export type Item = {
  readonly id: string;
  readonly type: string;
  readonly steps?: readonly {
    readonly id: string;
    readonly text: string;
    readonly after: readonly string[];
    readonly distractor: boolean;
  }[];
  readonly prompts?: readonly {readonly id: string; readonly target: string}[];
  readonly gaps?: readonly {readonly id: string; readonly accept: readonly string[]}[];
  readonly lines?: readonly {readonly line: number; readonly key: boolean}[];
  readonly succeeds?: boolean;
  readonly ifSucceeds?: Branch;
  readonly ifFails?: Branch;
  readonly rubric?: readonly {readonly id: string}[];
};

/** Every item of the built site, with the bank it is in. */
export const ITEMS = readdirSync('build/quizzes')
  .filter((file) => file.endsWith('.json') && file !== 'index.json')
  .flatMap((file) => {
    const {id, items} = JSON.parse(readFileSync(`build/quizzes/${file}`, 'utf8')) as {
      readonly id: string;
      readonly items: readonly Item[];
    };
    return items.map((item) => ({bank: id, item}));
  });

/** How a reader answers an item of each type by keyboard, rightly or not. */
export const ANSWERS: Readonly<
  Record<string, (form: Locator, item: Item, page: Page, right: boolean) => Promise<void>>
> = {
  order: async (form, {steps = []}, page, right) => {
    const rows = form.locator('fieldset ol > li');
    for (const {text} of steps.filter(({distractor}) => distractor && right)) {
      await form
        .locator('fieldset li')
        .filter({hasText: plain(text)})
        .getByRole('checkbox')
        .focus();
      await page.keyboard.press('Space');
    }
    const solution = solved(steps);
    const wanted = right ? solution : [...solution].reverse();
    for (const [place, id] of wanted.entries()) {
      const text = plain(steps.find((step) => step.id === id)?.text ?? '');
      for (let moves = 0; moves < steps.length; moves += 1) {
        const texts = await rows.allTextContents();
        const at = texts.findIndex((row) => row.replace(/^(?:\d+\.|–)\s*/, '').startsWith(`${text}Move up`));
        if (at <= place) {
          break;
        }
        await rows
          .nth(at)
          .getByRole('button', {name: /^Move up/})
          .focus();
        await page.keyboard.press('Enter');
      }
    }
  },
  match: async (form, {prompts = []}, page, right) => {
    const selects = await form.getByRole('combobox').all();
    for (const [index, select] of selects.entries()) {
      const target = prompts[index]?.target;
      await choose(select, page, (value) => (right ? value === target : value !== target && value !== ''));
    }
  },
  cloze: async (form, {gaps = []}, page, right) => {
    const fields = await form.locator('fieldset :is(input, select)').all();
    for (const [index, field] of fields.entries()) {
      const accepted = gaps[index]?.accept ?? [];
      if ((await field.evaluate((element) => element.tagName)) === 'SELECT') {
        await choose(field, page, (value) =>
          right ? accepted.includes(value) : value !== '' && !accepted.includes(value),
        );
      } else {
        await field.focus();
        await page.keyboard.type(right ? (accepted[0] ?? '') : 'something else');
      }
    }
  },
  hotspot: async (form, {lines = []}, page, right) => {
    const keys = lines.filter(({key}) => key).map(({line}) => line);
    const count = await form.getByRole('checkbox').count();
    const marked = right
      ? keys
      : [[...Array(count).keys()].map((index) => index + 1).find((line) => !keys.includes(line)) ?? 1];
    for (const line of marked.flat()) {
      await form
        .getByRole('checkbox')
        .nth(line - 1)
        .focus();
      await page.keyboard.press('Space');
    }
  },
  trace: async (form, {succeeds = false, ifSucceeds, ifFails}, page, right) => {
    await form.getByRole('radio', {name: succeeds === right ? 'It succeeds' : 'It fails'}).focus();
    await page.keyboard.press('Space');
    const go = form.getByRole('button', {name: 'Go on'});
    if ((await go.count()) > 0) {
      await go.focus();
      await page.keyboard.press('Enter');
    }
    const key = (succeeds ? ifSucceeds : ifFails)?.options.find((option) => option.key)?.id;
    const followUp = form.locator(`input[value="${key ?? ''}"]`);
    if (right && key !== undefined) {
      await followUp.focus();
      await page.keyboard.press('Space');
    }
  },
  open: async (form, {rubric = []}, page, right) => {
    await form.getByRole('textbox').focus();
    await page.keyboard.type('I would switch on automatic rollback and test it.');
    await form.getByRole('button', {name: 'Show the model answer'}).focus();
    await page.keyboard.press('Enter');
    if (right) {
      for (const {id} of rubric) {
        await form.locator(`input[value="${id}"]`).focus();
        await page.keyboard.press('Space');
      }
    }
  },
};

/** Opens one item and waits for its control. */
export async function opened(page: Page, bank: string, {id}: Item): Promise<Locator> {
  await openWhole(page, `/quizzes/${bank}/#${id}`);
  const form = page.locator(`form[id="${id}"]`);
  await expect(form).toBeVisible();
  await expect(form.locator('[aria-busy]')).toHaveCount(0);
  return form;
}

/** Checks by keyboard. */
export async function pressCheck(form: Locator, page: Page): Promise<void> {
  await form.getByRole('button', {name: 'Check', exact: true}).focus();
  await page.keyboard.press('Enter');
}

/** Goes down a select by keyboard until `fits` holds for its value. */
async function choose(select: Locator, page: Page, fits: (value: string) => boolean): Promise<void> {
  await select.focus();
  for (let presses = 0; presses < 12 && !fits(await select.inputValue()); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
}

/** One order that respects every rule. */
function solved(steps: NonNullable<Item['steps']>): readonly string[] {
  const left = steps.filter(({distractor}) => !distractor);
  const order: string[] = [];
  while (order.length < left.length) {
    const next = left.find(({id, after}) => !order.includes(id) && after.every((other) => order.includes(other)));
    if (!next) {
      throw new Error('the rules go in a circle');
    }
    order.push(next.id);
  }
  return order;
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x3C;/g, '<')
    .replace(/&#x26;/g, '&');
}

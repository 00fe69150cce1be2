import type {Locator, Page} from '@playwright/test';
import {readFileSync} from 'node:fs';

type Published = {
  readonly items: readonly {
    readonly id: string;
    readonly rev: string;
    readonly options: readonly {readonly id: string; readonly key: boolean}[];
  }[];
};

/** A bank as the built site publishes it. */
export function bankOf(id: string): Published {
  return JSON.parse(readFileSync(`build/quizzes/${id}.json`, 'utf8')) as Published;
}

/** The right option ids of an item. */
export function keysOf(bank: string, item: string): readonly string[] {
  const found = bankOf(bank).items.find(({id}) => id === item);
  return (found?.options ?? []).filter(({key}) => key).map(({id}) => id);
}

/** The quiz with that title. */
export function quizOf(page: Page, title: string): Locator {
  return page.getByRole('region', {name: `Quiz ${title}`});
}

/** The question in view, and its id. */
export async function current(quiz: Locator): Promise<{readonly form: Locator; readonly id: string}> {
  const form = quiz.locator('form[data-current="true"]');
  return {form, id: (await form.getAttribute('id')) ?? ''};
}

/** Answers the question in view, with the keys or with one distractor, and checks it. */
export async function answer(quiz: Locator, bank: string, right: boolean): Promise<string> {
  const {form, id} = await current(quiz);
  const keys = keysOf(bank, id);
  for (const input of await form.locator('input').all()) {
    const isKey = keys.includes((await input.getAttribute('value')) ?? '');
    const chosen = (await form.locator('input:checked').count()) < keys.length;
    if (isKey === right && chosen) {
      await input.check();
    }
  }
  // Too few distractors to be wrong throughout: any set that is not the keys will do.
  for (const input of await form.locator('input:not(:checked)').all()) {
    if ((await form.locator('input:checked').count()) < keys.length) {
      await input.check();
    }
  }
  await form.getByRole('button', {name: 'Check'}).click();
  return id;
}

import {expect, test} from '@playwright/test';
import {answer, quizOf} from './quiz';
import {watch} from './site';

const TITLE = 'Which service does what';
const KEY = 'aws-cicd-field-guide/progress';

const TROUBLES = [
  {
    name: 'forbidden',
    script: () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    },
    told: 'doesn’t let the page store anything',
  },
  {
    name: 'full',
    script: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('exceeded the quota', 'QuotaExceededError');
      };
    },
    told: 'storage for the page is full',
  },
  {
    name: 'written by a newer version',
    script: () => window.localStorage.setItem('aws-cicd-field-guide/progress', '{"version":99,"items":{}}'),
    told: 'a newer version of this guide',
  },
] as const;

for (const {name, script, told} of TROUBLES) {
  test(`storage that is ${name}: the quiz works, and the reader is told once`, async ({page}) => {
    const complaints = watch(page);
    await page.addInitScript(script);
    await page.goto('/quizzes/which-service/');
    const quiz = quizOf(page, TITLE);
    await expect(page.getByText(told)).toBeHidden();
    await answer(quiz, 'which-service', true);
    await expect(quiz.locator('form[data-current="true"] [data-focus$="/verdict"]')).toHaveText('Right.');
    await expect(page.getByText(told)).toBeVisible();
    await page.getByRole('button', {name: 'Understood'}).click();
    await quiz.getByRole('button', {name: 'Next question'}).click();
    await answer(quiz, 'which-service', false);
    await expect(quiz.locator('form[data-current="true"] [data-focus$="/verdict"]')).toHaveText('Not right.');
    await expect(page.getByText(told)).toBeHidden();
    // Docusaurus warns of its own storage, which holds the choice of light or dark.
    expect(
      complaints.filter((complaint) => !complaint.includes('Docusaurus browser storage is not available')),
    ).toEqual([]);
  });
}

test('storage that holds rubbish: it is put aside, and answers are kept from now on', async ({page}) => {
  const complaints = watch(page);
  await page.goto('/quizzes/');
  await page.evaluate((key) => window.localStorage.setItem(key, '{"version":1,"items":{"x":'), KEY);
  await page.goto('/quizzes/which-service/');
  await answer(quizOf(page, TITLE), 'which-service', true);
  await page.reload();
  await expect(quizOf(page, TITLE).getByRole('button', {name: 'Question 1, right'})).toBeVisible();
  expect(await page.evaluate((key) => window.localStorage.getItem(`${key}/unreadable`), KEY)).toContain('"x"');
  expect(complaints).toEqual([]);
});

import {expect, test, type Locator, type Page} from '@playwright/test';
import {findingsInBothThemes} from './axe';
import {answer, bankOf, current, keysOf, quizOf} from './quiz';
import {watch} from './site';

const QUIZZES = [
  {bank: 'which-service', title: 'Which service does what'},
  {bank: 'beginner-mistakes', title: 'Common beginner mistakes'},
  {bank: 'interview-tip', title: 'Interview: explain AWS CI/CD services'},
] as const;
const KEY = 'aws-cicd-field-guide/progress';

/** Answers the question in view rightly, by keyboard alone, from where the focus is. */
async function answerByKeyboard(page: Page, quiz: Locator, bank: string): Promise<void> {
  const {form, id} = await current(quiz);
  const keys = keysOf(bank, id);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('value') ?? '');
  // A block of code in the question is a stop of its own, so that it can be scrolled.
  do {
    await page.keyboard.press('Tab');
  } while ((await page.evaluate(() => document.activeElement?.tagName)) === 'PRE');
  if (keys.length === 1) {
    await page.keyboard.press('Space');
    for (let presses = 0; presses < 5 && !keys.includes(await focused()); presses += 1) {
      await page.keyboard.press('ArrowDown');
    }
  } else {
    for (let options = await form.locator('input').count(); options > 0; options -= 1) {
      if (keys.includes(await focused())) {
        await page.keyboard.press('Space');
      }
      await page.keyboard.press('Tab');
    }
    await form.locator('input').first().focus();
  }
  await page.keyboard.press('Enter');
  await expect(form.locator('[data-focus$="/verdict"]')).toHaveText('Right.');
  await expect(form.locator('[data-focus$="/verdict"]')).toBeFocused();
}

for (const {bank, title} of QUIZZES) {
  test(`“${title}” is answered from start to end by keyboard alone, and kept over a reload`, async ({page}) => {
    const complaints = watch(page);
    await page.goto('/overview/');
    const quiz = quizOf(page, title);
    const total = bankOf(bank).items.length;
    // The reader comes from above: the last step is the stop before the first option.
    await quiz.getByRole('button', {name: `Question ${total}`, exact: true}).focus();
    for (let number = 1; number <= total; number += 1) {
      await answerByKeyboard(page, quiz, bank);
      // From the verdict, Tab leads through the explanation's links to the button.
      const next = (await current(quiz)).form.getByRole('button', {
        name: number < total ? 'Next question' : 'See the result',
      });
      for (
        let presses = 0;
        presses < 24 && !(await next.evaluate((button) => button === document.activeElement));
        presses += 1
      ) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
    }
    await expect(quiz.getByText(`${total} of ${total} right`)).toBeFocused();

    await page.reload();
    await expect(quizOf(page, title).getByText(`${total} of ${total} right`)).toBeVisible();
    await page.goto('/quizzes/');
    await expect(page.getByText(`${total} right, 0 missed, 0 to go`)).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('missed questions are asked again, alone; starting over asks all', async ({page}) => {
  await page.goto('/quizzes/interview-tip/');
  const quiz = quizOf(page, QUIZZES[2].title);
  const total = bankOf('interview-tip').items.length;
  for (let number = 1; number <= total; number += 1) {
    await answer(quiz, 'interview-tip', number > 2);
    await quiz.getByRole('button', {name: number < total ? 'Next question' : 'See the result'}).click();
  }
  await expect(quiz.getByText(`${total - 2} of ${total} right`)).toBeVisible();
  await quiz.getByRole('button', {name: 'Try the missed ones again'}).click();
  await answer(quiz, 'interview-tip', true);
  await quiz.getByRole('button', {name: 'Next question'}).click();
  await answer(quiz, 'interview-tip', true);
  await quiz.getByRole('button', {name: 'See the result'}).click();
  await expect(quiz.getByText(`${total} of ${total} right`)).toBeVisible();
  await quiz.getByRole('button', {name: 'Start over'}).click();
  await expect(quiz.getByText(`Question 1 of ${total}`)).toBeVisible();
  await page.reload();
  await expect(quiz.getByRole('button', {name: 'Check'})).toBeVisible();
});

test('axe finds nothing when a question is right, wrong, incomplete, and at the result, in both themes', async ({
  page,
}) => {
  await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
  await page.goto('/quizzes/which-service/');
  const quiz = quizOf(page, QUIZZES[0].title);
  await quiz.getByRole('button', {name: 'Check'}).click();
  expect(await findingsInBothThemes(page), 'incomplete').toEqual([]);
  const total = bankOf('which-service').items.length;
  for (let number = 1; number <= total; number += 1) {
    await answer(quiz, 'which-service', number !== 1);
    if (number <= 2) {
      await quiz.getByText('Why not the others').filter({visible: true}).click();
      expect(await findingsInBothThemes(page), `answered ${number}`).toEqual([]);
    }
    await quiz.getByRole('button', {name: number < total ? 'Next question' : 'See the result'}).click();
  }
  expect(await findingsInBothThemes(page), 'result').toEqual([]);
});

test('a wrong answer is explained: the choice, the key, the belief, the source, the section', async ({page}) => {
  await page.goto('/quizzes/which-service/');
  const quiz = quizOf(page, QUIZZES[0].title);
  await answer(quiz, 'which-service', false);
  await expect(quiz.locator('form[data-current="true"] [data-focus$="/verdict"]')).toHaveText('Not right.');
  await expect(quiz.getByText('You chose:')).toBeVisible();
  await expect(quiz.getByText('Right is:').first()).toBeVisible();
  await expect(quiz.getByText('The belief behind it:')).toBeVisible();
  await expect(quiz.getByText(/Verified on \d+ \w+ 20\d\d/).first()).toBeVisible();
  await quiz.getByRole('link', {name: 'Read the section that teaches this'}).click();
  await expect(page).toHaveURL(/\/overview\/?#/);
});

test('a link to one question opens it, on its own page and on the page of the course', async ({page}) => {
  const id = bankOf('beginner-mistakes').items.at(-1)?.id ?? '';
  for (const address of ['/quizzes/beginner-mistakes/', '/overview/']) {
    await page.goto(`${address}#${id}`);
    await expect(page.locator(`form[id="${id}"]`)).toBeVisible();
    await expect(page.locator(`form[id="${id}"] legend`)).toBeInViewport();
  }
});

test('the link to a question is copied', async ({browser}) => {
  const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']});
  const page = await context.newPage();
  await page.goto('/quizzes/which-service/');
  const {form, id} = await current(quizOf(page, QUIZZES[0].title));
  await form.getByRole('link', {name: 'Copy link to this question'}).click();
  await expect(form.getByRole('status').filter({hasText: 'copied'})).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `http://localhost:4173/quizzes/which-service/#${id}`,
  );
  await context.close();
});

test('a question that changed since it was answered says so and asks again', async ({page}) => {
  const [item] = bankOf('which-service').items;
  const saved = {
    version: 1,
    items: {[item?.id ?? '']: {rev: 'of-old', response: [item?.options[0]?.id], credit: 1, at: 1}},
  };
  await page.addInitScript(
    ([key, text]) => window.localStorage.setItem(key ?? '', text ?? ''),
    [KEY, JSON.stringify(saved)],
  );
  await page.goto('/quizzes/which-service/');
  await expect(page.getByText('Changed since you answered.')).toBeVisible();
  await page.goto('/quizzes/');
  await expect(page.getByText('1 changed since you answered')).toBeVisible();
});

test('two tabs do not overwrite each other', async ({context}) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto('/quizzes/which-service/');
  await other.goto('/quizzes/interview-tip/');
  await answer(quizOf(one, QUIZZES[0].title), 'which-service', true);
  await answer(quizOf(other, QUIZZES[2].title), 'interview-tip', true);
  const saved = await one.evaluate(
    (key) => JSON.parse(window.localStorage.getItem(key) ?? '{}') as {readonly items: object},
    KEY,
  );
  expect(Object.keys(saved.items)).toHaveLength(2);
});

test('ten questions are the same ten for the same draw, and others for another', async ({page}) => {
  const ids = () => page.locator('form[data-current]').evaluateAll((forms) => forms.map(({id}) => id));
  await page.goto('/practice/ten/?draw=7');
  await expect(page.getByText('This is draw 7')).toBeVisible();
  await expect(page.getByText('Question 1 of 10')).toBeVisible();
  const seventh = await ids();
  expect(new Set(seventh).size).toBe(10);
  await page.getByRole('link', {name: 'Take another ten'}).click();
  await expect(page.getByText('This is draw 8')).toBeVisible();
  await expect(page.getByText('Question 1 of 10')).toBeVisible();
  expect(await ids()).not.toEqual(seventh);
  await page.goto('/practice/ten/?draw=7');
  await expect(page.getByText('This is draw 7')).toBeVisible();
  await expect(page.getByText('Question 1 of 10')).toBeVisible();
  expect(await ids()).toEqual(seventh);
  await page.goto('/practice/ten/?draw=nonsense');
  await expect(page.getByText('This is draw 1')).toBeVisible();
});

test('ten questions load ten questions, from this host, whatever the draw', async ({page}) => {
  for (const number of [1, 2, 7, 42, 1000]) {
    const complaints = watch(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/practice/ten/?draw=${number}`, {waitUntil: 'networkidle'});
    await expect(page.getByText('Question 1 of 10')).toBeVisible();
    expect(asked.filter((path) => path.endsWith('.json'))).toHaveLength(10);
    expect(complaints).toEqual([]);
    page.removeAllListeners('request');
  }
});

test('a question that can’t be loaded is told, fetched when asked to, and takes no other with it', async ({page}) => {
  const ids = () => page.locator('form[data-current]').evaluateAll((forms) => forms.map(({id}) => id));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/practice/ten/?draw=7');
  await expect(page.getByText('Question 1 of 10')).toBeVisible();
  const all = await ids();
  // They are asked for in the order of the draw.
  const third = asked.filter((url) => url.endsWith('.json'))[2] ?? '';
  await page.route(third, (route) => route.abort());
  await page.reload();
  await expect(page.getByText('1 of the 10 questions could not be loaded.')).toBeVisible();
  expect(await ids()).toEqual(all.filter((id) => id !== all[2]));
  expect(await findingsInBothThemes(page)).toEqual([]);
  await page.getByRole('button', {name: 'Question 5', exact: true}).click();
  await page.unroute(third);
  await page.getByRole('button', {name: 'Try again'}).click();
  await expect(page.getByText('All 10 questions are here.')).toBeVisible();
  expect(await ids()).toEqual(all);
  await expect(page.locator('form[data-current="true"]')).toHaveAttribute('id', all[5] ?? '');
});

test('options stand in the same order in the served page and in every browser', async ({page, request}) => {
  const html = await (await request.get('/quizzes/which-service/')).text();
  const served = [...html.matchAll(/<input[^>]*?value="?([^"\s>]+)/g)].map(([, value]) => value);
  await page.goto('/quizzes/which-service/', {waitUntil: 'networkidle'});
  const shown = await page
    .locator('form input')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value')));
  expect(shown.length).toBeGreaterThan(20);
  expect(shown).toEqual(served);
});

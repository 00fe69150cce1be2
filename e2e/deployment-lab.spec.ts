import {expect, test, type Locator, type Page} from '@playwright/test';
import {axeFindings} from './axe';
import {watch} from './site';

const LAB = '/labs/deployment/';

/** Goes on with Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const there = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 120 && !(await there()); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', {name});
const said = (page: Page) => page.getByRole('status', {name: 'What has happened'});

/** Answers the question of the scenario that is open, by keyboard, and plays it to its end. */
async function answer(page: Page, option: string): Promise<void> {
  const radio = page.getByRole('radio', {name: option, exact: true});
  // A group of radio buttons is one stop for Tab; arrows lead on from its first.
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 5 && !(await radio.isChecked()); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(radio).toBeChecked();
  await press(page, button(page, 'Check'));
  await expect(page.getByText('Right.', {exact: true})).toBeVisible();
  await press(page, button(page, 'Play it to the end'));
}

/** The scenarios of which the first issue speaks, each with the key and what the run has to show. */
const SCENARIOS = [
  {
    id: 'ninety-five-percent-of-ten',
    option: 'None',
    shows: 'd-1 Failed: 10 of 10 instances have to stay healthy, so none may be updated',
  },
  {
    id: 'broken-application-stop',
    option: 'That of revision 2',
    shows: 'd-2 ApplicationStop Failed on instance 1: script of revision 2',
  },
  {
    id: 'canary-stopped-by-alarm',
    option: 'A tenth, then none',
    shows: 'd-1 Stopped: an alarm of the deployment group went off',
  },
] as const;

for (const {id, option, shows} of SCENARIOS) {
  test(`${id} is answered and played by keyboard alone`, async ({page}) => {
    const complaints = watch(page);
    await page.emulateMedia({reducedMotion: 'reduce'});
    await page.goto(`${LAB}?scenario=${id}`);
    await answer(page, option);
    await expect(page.getByRole('group', {name: 'Event log'})).toContainText(shows);
    await expect(said(page)).toContainText('Now ');
    expect(complaints).toEqual([]);
  });
}

test('a group of one’s own is set up, broken, stepped, undone and linked by keyboard', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const complaints = watch(page);
  await page.goto(`${LAB}?scenario=free`);
  await tabTo(page, page.getByLabel('Deployment configuration'));
  await page.keyboard.type('CodeDeployDefault.Half');
  await expect(page.getByText('5 of 10 have to stay, so up to 5 may be updated at once.')).toBeVisible();
  await press(page, button(page, 'Let it fail'));
  await press(page, button(page, 'Deploy revision 2'));
  await press(page, button(page, /^Next event, minute/));
  await expect(said(page)).toContainText('Minute 1.');
  await press(page, button(page, 'Undo'));
  await expect(said(page)).toContainText('The last move is undone.');
  await press(page, page.getByRole('link', {name: 'Copy link to this run'}));
  await expect(page.getByText('copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  await expect(page.getByLabel('Deployment configuration')).toHaveValue('HalfAtATime');
  await expect(page.getByText('d-1 (revision 2): InProgress')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('axe finds nothing in running states, in both themes; they fit a small phone', async ({browser}) => {
  test.setTimeout(120_000);
  const running = [
    '?scenario=half-of-nine-three-fail&with=AllAtOnce&do=10.wait',
    '?scenario=original-does-not-leave&do=12.wait',
    '?scenario=canary-stopped-by-alarm&with=LambdaLinear10PercentEvery1Minute&do=4.wait',
    '?scenario=free&platform=ecs&strategy=ECSCanary10Percent5Minutes&do=0.deploy.2~8.wait',
  ];
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      colorScheme,
      reducedMotion: 'reduce',
      viewport: {width: 320, height: 800},
    });
    const page = await context.newPage();
    for (const query of running) {
      await page.goto(`${LAB}${query}`);
      await expect(page.getByRole('group', {name: 'Event log'})).toContainText('d-1 Created');
      await page.getByText('The same as a table').click();
      expect(await axeFindings(page), `${query}, ${colorScheme}`).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        `${query}: too wide by`,
      ).toBeLessThanOrEqual(0);
    }
    await context.close();
  }
});

test('nonsense in the address is told, and the lab opens all the same', async ({page}) => {
  await page.goto(`${LAB}?scenario=canary-stoped-by-alarm`);
  await expect(page.getByText('Did you mean “canary-stopped-by-alarm”?')).toBeVisible();
  await expect(page.getByLabel('Scenario')).toBeVisible();
});

for (const path of ['strategies', 'lifecycle-hooks', 'rollback', 'ecs-and-lambda']) {
  test(`in the page on ${path} the lab is less than 1,000 px high, and on paper it leads back to its run`, async ({
    page,
  }) => {
    await page.setViewportSize({width: 1280, height: 900});
    await page.goto(`/codedeploy/${path}/`);
    const lab = page.getByRole('region', {name: 'Deployment lab'});
    await lab.scrollIntoViewIfNeeded();
    await lab.getByRole('button', {name: /^Start: deploy/}).waitFor();
    expect((await lab.boundingBox())?.height).toBeLessThan(1000);
    await lab.getByRole('button', {name: /^Start: deploy/}).click();
    await page.emulateMedia({media: 'print'});
    await expect(
      lab.getByText(/^This run, minute 0: http.*\/labs\/deployment\/\?scenario=.*&do=0\.wait$/),
    ).toBeVisible();
    await expect(lab.getByRole('region', {name: 'The task'})).toBeVisible();
    await expect(lab.getByRole('article')).toBeVisible();
    await expect(lab.getByRole('group', {name: 'Time'})).toBeHidden();
  });
}

import {expect, test, type Locator, type Page} from '@playwright/test';
import {axeFindings} from './axe';
import {watch} from './site';

const FREE =
  '/labs/pipeline/?pipeline=SUPERSEDED;Source:Source/Source/1/0;Build:Build/Build/1/6;Deploy:Deploy/Deploy/1/20';

const ARTIFACTS =
  '/labs/pipeline/?pipeline=SUPERSEDED;Source:Source/Source/1/0/makes=SourceOutput;Build:Build/Build/1/6/takes=SourceOutput/makes=BuildOutput;Deploy:Deploy/Deploy/1/20/takes=BuildOutput';

/** Goes on with Tab until the focus is there, then presses Enter. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const target = page.getByRole('main').getByRole('button', {name, exact: true});
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  const there = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 150 && !(await there()); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

const times = async (page: Page, count: number, name: string) => {
  for (let done = 0; done < count; done += 1) {
    await press(page, name);
  }
};
const said = (page: Page) => page.getByRole('status', {name: 'What has happened'});
const stage = (page: Page, name: string) => page.getByRole('region', {name, exact: true});
const executionRow = (page: Page, name: string) => page.getByRole('row', {name: new RegExp(`^${name}`)}).first();

async function openLab(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('button', {name: 'Push a commit'})).toBeVisible();
}

test('by keyboard, an execution is superseded and can’t be retried', async ({page}) => {
  const complaints = watch(page);
  await openLab(page, FREE);
  await times(page, 3, 'Push a commit');
  await expect(said(page)).toContainText('Execution 2 (B): Superseded (overtaken by execution 3)');
  await expect(executionRow(page, 'Execution 2 \\(B\\)')).toContainText('Superseded');
  // Browsers may put a space before what is hidden.
  await press(page, /^Retry ?: Execution 2 \(B\)$/);
  await expect(said(page)).toContainText('A superseded execution can’t be retried');
  expect(complaints).toEqual([]);
});

test('by keyboard, a disabled transition leaves the pipeline stuck, and enabling it sets the newest free', async ({
  page,
}) => {
  const complaints = watch(page);
  await openLab(page, FREE);
  await press(page, 'Push a commit');
  await press(page, /^Disable ?transition to Deploy$/);
  await expect(page.getByText('Transition disabled')).toBeVisible();
  await times(page, 2, '+10 minutes');
  await press(page, 'Push a commit');
  await press(page, '+10 minutes');
  await expect(page.getByRole('list', {name: 'In front of Deploy'})).toContainText('Execution 2 (B)');
  await expect(page.getByRole('button', {name: 'Nothing is to come'})).toBeVisible();
  await expect(executionRow(page, 'Execution 1 \\(A\\)')).toContainText('Superseded');
  await press(page, /^Enable ?transition to Deploy$/);
  await expect(executionRow(page, 'Execution 2 \\(B\\)')).toContainText('inside Deploy');
  expect(complaints).toEqual([]);
});

test('by keyboard, a rollback starts a new execution with the old revision and its artifact; its link shows the same run', async ({
  page,
}) => {
  const complaints = watch(page);
  await openLab(page, ARTIFACTS);
  await press(page, 'Push a commit');
  await times(page, 3, '+10 minutes');
  await press(page, 'Push a commit');
  await times(page, 3, '+10 minutes');
  await expect(stage(page, 'Deploy')).toContainText('commit B');
  await tabTo(page, page.getByRole('combobox', {name: 'Roll back Deploy to'}));
  await page.keyboard.press('Home');
  await press(page, 'Roll back Deploy');
  await expect(said(page)).toContainText('type ROLLBACK, trigger ManualRollback: revision A of execution 1');
  await expect(stage(page, 'Deploy')).toContainText('takes BuildOutput of execution 1 (commit A)');
  await times(page, 2, '+10 minutes');
  await expect(stage(page, 'Deploy')).toContainText(
    'commit A, by execution 3, a rollback, with BuildOutput of execution 1 (commit A)',
  );
  await expect(page.getByRole('group', {name: 'Event log'})).toContainText(
    'Execution 3 (A), action Deploy in Deploy: InProgress, takes BuildOutput of execution 1 (commit A)',
  );
  const reused = 'SourceOutput and BuildOutput of execution 1 (commit A)';
  await expect(executionRow(page, 'Execution 3 \\(A\\)')).toContainText(reused);
  await expect(executionRow(page, 'Execution 3 \\(A\\)')).toContainText('ROLLBACK');
  const href = await page.getByRole('link', {name: 'Copy link to this run'}).getAttribute('href');
  await openLab(page, href ?? '');
  await expect(stage(page, 'Deploy')).toContainText('commit A');
  await expect(executionRow(page, 'Execution 3 \\(A\\)')).toContainText(reused);
  await expect(executionRow(page, 'Execution 3 \\(A\\)')).toContainText('ROLLBACK');
  expect(complaints).toEqual([]);
});

test('an answer to an approval leaves the focus at what it brought about, not at the top of the page', async ({
  page,
}) => {
  await openLab(page, '/labs/pipeline/?scenario=approval-holds-the-stage');
  await press(page, '+10 minutes');
  await press(page, /^Approve ?: Approve of commit A$/);
  await expect(said(page)).toBeFocused();
  await expect(said(page)).toContainText('approved');
});

test('a link that can’t be read is told', async ({page}) => {
  const complaints = watch(page);
  await openLab(page, '/labs/pipeline/?scenario=freez-and-thaw&do=%00');
  await expect(page.getByText('Did you mean “freeze-and-thaw”?')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('readers who ask for less motion get no play button', async ({browser}) => {
  const context = await browser.newContext({reducedMotion: 'reduce'});
  const page = await context.newPage();
  await openLab(page, FREE);
  await expect(page.getByText('Playing is off')).toBeVisible();
  await expect(page.getByRole('button', {name: 'Play', exact: true})).toHaveCount(0);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a running lab in ${colorScheme}, and it fits 320 px and a desk`, async ({browser}) => {
    for (const width of [320, 1280]) {
      const context = await browser.newContext({colorScheme, reducedMotion: 'reduce', viewport: {width, height: 900}});
      const page = await context.newPage();
      const sound = async (state: string) => {
        expect(await axeFindings(page), `${state} at ${width}`).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          `${state} at ${width}: too wide by`,
        ).toBeLessThanOrEqual(0);
      };
      await openLab(page, '/labs/pipeline/');
      await sound('scenario at its beginning');
      await page.getByRole('radio', {name: 'A, then C'}).check();
      await page.getByRole('button', {name: 'Check'}).click();
      await page.getByRole('button', {name: 'Play it to the end'}).click();
      await sound('scenario answered and played');
      await openLab(page, `${ARTIFACTS}&do=0.push~30.push~60.rollback.Deploy.1~90.wait`);
      await sound('rolled back');
      await openLab(page, `${FREE}&do=0.push~1.push~2.push~7.disable.Deploy~8.fail.1.Deploy~40.wait~40.push`);
      await page.locator('summary', {hasText: 'Edit the pipeline'}).click();
      await page.getByText('The same as a table').click();
      await sound('running in free mode');
      await context.close();
    }
  });
}

const GUESTS = [
  ['/codepipeline/execution-modes/', 'Which commits are deployed?'],
  ['/codepipeline/retry-and-rollback/', 'How does Production get back to A?'],
  ['/codepipeline/approvals-and-conditions/', 'Which commits are deployed after that?'],
] as const;

for (const [path, question] of GUESTS) {
  test(`in ${path}, the lab is under 1,000 px high; on paper it shows question, pipeline and address`, async ({
    browser,
  }) => {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    await page.goto(path);
    const lab = page.getByRole('region', {name: 'Pipeline lab'});
    await lab.scrollIntoViewIfNeeded();
    await expect(lab.getByText(question)).toBeVisible();
    await expect(lab.getByRole('button', {name: /^Next event/})).toBeVisible();
    await expect(lab.getByRole('list', {name: 'Stages of the pipeline'})).toBeVisible();
    await expect(lab.getByRole('group', {name: 'Event log'})).toBeVisible();
    expect((await lab.boundingBox())?.height).toBeLessThan(1000);
    await lab.getByRole('button', {name: 'Play it to the end'}).click();
    await page.emulateMedia({media: 'print'});
    await expect(lab.getByText(question)).toBeVisible();
    await expect(lab.getByText(/^Live: commit/)).toBeVisible();
    await expect(lab.getByRole('button', {name: 'Play', exact: true})).toBeHidden();
    const address = lab.getByText(/^This run at minute \d+:/);
    await expect(address).toBeVisible();
    await page.goto((await address.innerText()).replace(/^.*?: /, ''));
    await expect(page.getByText(question)).toBeVisible();
    await page.close();
  });
}

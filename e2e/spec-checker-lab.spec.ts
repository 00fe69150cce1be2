import {expect, test, type Locator, type Page, type Response} from '@playwright/test';
import {axeFindings} from './axe';
import {watch} from './site';

const FAULTY = ['version: 0.2', 'phases: {pre-build: {commands: [make]}}'] as const;

const editor = (page: Page) => page.locator('.cm-content');
const said = (page: Page) => page.getByRole('status', {name: 'What was done'});

/** Opens a checker and waits for its editor, which takes the plain field's place. */
async function openChecker(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(editor(page)).toBeVisible();
}

/** Opens a checker and takes its example away. The cursor is in the editor then. */
async function openEmpty(page: Page, address: string): Promise<void> {
  await openChecker(page, address);
  await press(page, 'Clear the example');
  await expect(editor(page)).toBeFocused();
  await expect(editor(page)).toHaveText('');
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  const there = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 100 && !(await there()); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('main').getByRole('button', {name, exact: true}));
  await page.keyboard.press('Enter');
}

/** Leaves the editor as its hint says. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor(page)).not.toBeFocused();
}

async function typeFaulty(page: Page): Promise<void> {
  for (const line of FAULTY) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
}

test('by keyboard, a faulty file is typed, its problem found, gone to, and mended with one press', async ({page}) => {
  const complaints = watch(page);
  await openEmpty(page, '/labs/buildspec/');
  await typeFaulty(page);
  await expect(page.getByRole('main').getByText('1 error.', {exact: true})).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toContainText('did you mean pre_build?');
  await expect(page.locator('.cm-lintRange-error')).toHaveText('pre-build');
  // The check ran beside the page; had its thread broken, it would be gone by now.
  expect(page.workers()).toHaveLength(1);
  await leave(page);
  await press(page, 'Line 2, column 10');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('x');
  await expect(editor(page)).toContainText('{xpre-build:');
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('button', {name: 'Write pre_build'})).toBeVisible();
  await leave(page);
  await press(page, 'Write pre_build');
  await expect(said(page)).toBeFocused();
  await expect(said(page)).toHaveText('Done in line 2: Write pre_build.');
  await expect(editor(page)).toContainText('{pre_build:');
  await expect(page.getByText('No problem found.', {exact: true})).toBeVisible();
  await expect(page.getByText('Recognized: buildspec, version 0.2.')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('Tab indents in the editor, until Escape', async ({page}) => {
  await openEmpty(page, '/labs/appspec/');
  await page.keyboard.press('Tab');
  await page.keyboard.type('os: linux');
  await expect(editor(page)).toBeFocused();
  await expect(editor(page)).toContainText('  os: linux');
  await leave(page);
});

test('a link opened in a second profile shows the same problems', async ({browser}) => {
  const first = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']});
  const page = await first.newPage();
  const complaints = watch(page);
  await openEmpty(page, '/labs/buildspec/');
  await typeFaulty(page);
  // Until the next check, the problems of the example stand there.
  await expect(page.getByText('1 error.', {exact: true})).toBeVisible();
  await expect(page.getByText('key-misspelt')).toBeVisible();
  await leave(page);
  await press(page, 'Copy link');
  await expect(said(page)).toContainText('It contains the whole file.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const list = await page.getByRole('main').getByRole('listitem').allTextContents();
  await first.close();

  const second = await browser.newContext();
  const other = await second.newPage();
  const others = watch(other);
  await openChecker(other, link);
  await expect(said(other)).toHaveText('The file of the link is open.');
  await expect(other.getByText('key-misspelt')).toBeVisible();
  expect(await other.getByRole('main').getByRole('listitem').allTextContents()).toEqual(list);
  await second.close();
  expect([...complaints, ...others]).toEqual([]);
});

for (const [because, written] of [
  [
    'tabs, signs of all kinds, and no line break at the end',
    "version: 0.2\n# \u00e4 \u6f22 \u{1F600} pre-build 3a5f9c21\n\tx: 'a\tb'  ",
  ],
  ['line breaks at the end', 'version: 0.2\n\n\n'],
  ['line breaks of Windows', 'version: 0.2\r\nphases: {}\r\n'],
  ['line breaks of all kinds', 'version: 0.2\r\nphases: {}\n# a\r\n'],
] as const) {
  test(`a link brings the same text to a second profile: ${because}`, async ({browser}) => {
    const permissions = {permissions: ['clipboard-read', 'clipboard-write']};
    const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
    const first = await browser.newContext(permissions);
    const page = await first.newPage();
    await openChecker(page, '/labs/buildspec/');
    await page
      .getByLabel('Open a file')
      .setInputFiles({name: 'a.yml', mimeType: 'text/yaml', buffer: Buffer.from(written)});
    await expect(said(page)).toHaveText('“a.yml” is open.');
    await page.getByRole('button', {name: 'Copy link'}).click();
    await expect(said(page)).toContainText('It contains the whole file.');
    const link = await copied(page);
    await first.close();

    const second = await browser.newContext(permissions);
    const other = await second.newPage();
    await openChecker(other, link);
    await expect(said(other)).toHaveText('The file of the link is open.');
    await other.getByRole('button', {name: 'Copy the text'}).click();
    await expect(said(other)).toHaveText('The text is copied.');
    expect(await copied(other)).toBe(written);
    await second.close();
  });
}

test('the link to the other checker takes the file along, and Back finds it where it was', async ({page}) => {
  const complaints = watch(page);
  await openEmpty(page, '/labs/appspec/');
  await typeFaulty(page);
  await page.getByRole('link', {name: 'To the buildspec checker'}).click();
  await expect(page).toHaveURL(/\/labs\/buildspec\/#s=/);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Buildspec checker');
  await expect(editor(page)).toContainText('{pre-build:');
  await expect(page.getByText('1 error.', {exact: true})).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/labs\/appspec\/#s=/);
  await expect(editor(page)).toContainText('{pre-build:');
  expect(complaints).toEqual([]);
});

test('on paper stand the whole file, its problems and the address, and nothing to press', async ({page}) => {
  await openChecker(page, '/labs/buildspec/');
  const lines = Array.from({length: 120}, (_, index) => `      - make target-${index}\n`).join('');
  const text = `version: 0.3\nphases:\n  build:\n    commands:\n${lines}`;
  await page.getByLabel('Open a file').setInputFiles({name: 'a.yml', mimeType: 'text/yaml', buffer: Buffer.from(text)});
  await expect(page.getByText('1 error.', {exact: true})).toBeVisible();
  await page.emulateMedia({media: 'print'});
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.cm-line').last()).toBeVisible();
  const cut = await page.locator('.cm-scroller').evaluate((box) => box.scrollHeight - box.clientHeight);
  expect(cut).toBeLessThanOrEqual(0);
  await expect(page.getByText(/^Checked at http.*\/labs\/buildspec\/$/)).toBeVisible();
  await expect(page.getByRole('button', {name: 'Write 0.2'})).toBeHidden();
});

test('an example is open at first, is said to be one, and goes when something is typed', async ({page}) => {
  await openChecker(page, '/labs/appspec/');
  await expect(page.getByText(/^An example with [2-9] problems is open; paste your own over it\.$/)).toBeVisible();
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('version: 0.0\nos: linux\n');
  await expect(page.getByText(/^An example/)).toBeHidden();
  await expect(page.getByText('No problem found.', {exact: true})).toBeVisible();
});

test('a link that isn’t whole is told, and the editor stays empty', async ({page}) => {
  const complaints = watch(page);
  await openChecker(page, '/labs/appspec/#s=d.abc');
  await expect(said(page)).toContainText('Copy the whole link again');
  await expect(editor(page)).toHaveText('');
  expect(complaints).toEqual([]);
});

test('a file is opened; one that is no text is refused, and nothing is lost', async ({page}) => {
  await openChecker(page, '/labs/appspec/');
  const field = page.getByLabel('Open a file');
  await field.setInputFiles({
    name: 'appspec.yml',
    mimeType: 'text/yaml',
    buffer: Buffer.from('version: 0.0\nos: Linux\n'),
  });
  await expect(page.getByRole('button', {name: 'Write linux'})).toBeVisible();
  await field.setInputFiles({name: 'app.zip', mimeType: 'application/zip', buffer: Buffer.from([0x50, 0x4b, 3, 4])});
  await expect(said(page)).toContainText('“app.zip” is no text but a binary file');
  await expect(editor(page)).toContainText('os: Linux');
  await page.getByRole('button', {name: 'Clear'}).click();
  await expect(editor(page)).toHaveText('');
  await page.getByRole('button', {name: 'Undo'}).click();
  await expect(editor(page)).toContainText('os: Linux');
});

test('CodeMirror is loaded on the pages of the checker, and not on /codebuild/', async ({page}) => {
  const scripts: Promise<string>[] = [];
  const read = (response: Response) => {
    if (response.request().resourceType() === 'script') {
      scripts.push(response.text());
    }
  };
  page.on('response', read);
  const hasEditor = async () => (await Promise.all(scripts)).some((text) => text.includes('cm-content'));
  await page.goto('/codebuild/');
  await page.waitForLoadState('networkidle');
  expect(scripts.length).toBeGreaterThan(0);
  expect(await hasEditor()).toBe(false);
  await openChecker(page, '/labs/buildspec/');
  // What comes later could only be read in part when the test ends.
  page.off('response', read);
  expect(await hasEditor()).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme} with problems shown, and it fits 320 px and a desk`, async ({browser}) => {
    for (const width of [320, 1280]) {
      const context = await browser.newContext({colorScheme, reducedMotion: 'reduce', viewport: {width, height: 900}});
      const page = await context.newPage();
      for (const [address, example] of [
        ['/labs/buildspec/', 'A buildspec with faults'],
        ['/labs/appspec/', 'ECS: with faults'],
      ] as const) {
        const sound = async (state: string) => {
          expect(await axeFindings(page), `${address} ${state} at ${width}`).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
            `${address} ${state} at ${width}: too wide by`,
          ).toBeLessThanOrEqual(0);
        };
        await openChecker(page, address);
        await sound('with its first example');
        await page.getByLabel('Example').selectOption(example);
        await page.getByRole('button', {name: 'Load the example'}).click();
        await expect(page.getByText('key-misspelt').first()).toBeVisible();
        await sound('with problems');
      }
      await context.close();
    }
  });
}

test.describe('with JavaScript off', () => {
  test.use({javaScriptEnabled: false});

  for (const [address, name] of [
    ['/labs/buildspec/', 'Your buildspec'],
    ['/labs/appspec/', 'Your AppSpec file'],
  ] as const) {
    test(`${address} has a plain field, says that checking needs it, and shows no button that can’t work`, async ({
      page,
    }) => {
      await page.goto(address);
      await expect(page.getByRole('textbox', {name})).toBeVisible();
      // Searches by text pass over what stands in a noscript element.
      await expect(page.locator('main noscript p')).toContainText('Checking needs JavaScript.');
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    });
  }
});

import {expect, test} from '@playwright/test';
import {spawn, type ChildProcess} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

const PORT = 4174;
const COPIED = [
  'docs',
  'quizzes',
  'src',
  'static',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package.json',
  'tsconfig.json',
];
// One server for all tests of this file: each worker that took one of them would start its own at the same port.
test.describe.configure({mode: 'default'});

let folder: string;
let server: ChildProcess;

test.beforeAll(async () => {
  test.setTimeout(150_000);
  folder = mkdtempSync(join(tmpdir(), 'guide-'));
  COPIED.forEach((name) => cpSync(name, join(folder, name), {recursive: true}));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  server = spawn(resolve('node_modules/.bin/docusaurus'), ['start', '--no-open', '--port', String(PORT)], {
    cwd: folder,
    detached: true,
  });
  // Pipes that nobody reads would fill up and stop the server.
  server.stdout?.resume();
  server.stderr?.resume();
  await expect.poll(() => answers(`http://localhost:${PORT}/quizzes/which-service/`), {timeout: 120_000}).toBe(true);
});

test.afterAll(() => {
  if (server.pid) {
    process.kill(-server.pid);
  }
  rmSync(folder, {recursive: true, force: true});
});

/** The server builds anew after each change, and takes the message away while it does. */
const PATIENT = {timeout: 30_000};

test('a broken bank is told in the dev server’s overlay, all of it at once, and mending it brings the page back', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const file = join(folder, 'quizzes/which-service.yaml');
  const good = readFileSync(file, 'utf8');
  const overlay = page.frameLocator('#webpack-dev-server-client-overlay').locator('body');
  await page.goto(`http://localhost:${PORT}/quizzes/which-service/`);
  await expect(page.getByText('Question 1 of')).toBeVisible(PATIENT);

  writeFileSync(file, good.replace('level: ', 'levle: ').replace('title: ', 'titel: '));
  await expect(overlay).toContainText('did you mean "level"?', PATIENT);
  await expect(overlay).toContainText(/quizzes\/which-service\.yaml:\d+:\d+ items\.0\.levle: unknown field/, PATIENT);
  await expect(overlay).toContainText('did you mean "title"?', PATIENT);

  writeFileSync(file, good.replace('items:', 'items: [}'));
  await expect(overlay).toContainText('is not valid YAML', PATIENT);

  writeFileSync(file, good);
  await expect(page.locator('#webpack-dev-server-client-overlay')).toHaveCount(0, PATIENT);
  await expect(page.getByText('Question 1 of')).toBeVisible(PATIENT);
});

test('ten questions can be drawn while authors work', async ({page}) => {
  test.setTimeout(150_000);
  await page.goto(`http://localhost:${PORT}/practice/ten/?draw=7`);
  await expect(page.getByText('Question 1 of 10')).toBeVisible(PATIENT);
});

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

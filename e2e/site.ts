import {expect, type Page} from '@playwright/test';
import {readdirSync} from 'node:fs';

/** Addresses of all pages of the built site. */
export const PAGES: readonly string[] = readdirSync('build', {recursive: true, encoding: 'utf8'})
  // Frames of single questions are copies of their bank's frame.
  .filter((file) => file.endsWith('index.html') && !/^embed\/[^/]+\/./.test(file.slice(0, -'index.html'.length)))
  .map((file) => `/${file.slice(0, -'index.html'.length)}`)
  .sort();

/** Collects what a page does that no page may do: console errors and warnings, failed requests, requests to another host. */
export function watch(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What the reader cancels by going on did not fail.
    if (reason !== 'net::ERR_ABORTED') {
      complaints.push(`failed: ${request.url()} ${reason}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) {
      complaints.push(`status ${response.status()}: ${response.url()}`);
    }
  });
  page.on('request', (request) => {
    const {hostname, protocol} = new URL(request.url());
    if (hostname !== 'localhost' && protocol !== 'data:') {
      complaints.push(`foreign host: ${request.url()}`);
    }
  });
  return complaints;
}

/**
 * Opens an address and waits until the page has all that it asks for by itself. Gives the paths it asked for, which grow as it asks
 * on, and a way to wait like that again.
 */
export async function openWhole(
  page: Page,
  address: string,
): Promise<{readonly asked: ReadonlySet<string>; readonly settled: () => Promise<void>}> {
  const asked = new Set<string>();
  let started = 0;
  let ended = 0;
  page.on('request', (request) => {
    started += 1;
    const {protocol, pathname} = new URL(request.url());
    if (protocol !== 'data:') {
      asked.add(pathname);
    }
  });
  page.on('requestfinished', () => (ended += 1));
  page.on('requestfailed', () => (ended += 1));
  const settled = async () => {
    // Between the arrival of one script and the request for the next, nothing is under way; but the page isn't idle then.
    for (let quiet = 0; quiet < ROUNDS; quiet += 1) {
      const before = started;
      await page.evaluate(idle);
      if (started !== before || ended < started) {
        quiet = -1;
      }
    }
  };
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await settled();
  return {asked, settled};
}

/** Scrolls down from the top, a window at a time, so that everything on the page has come into view once. */
export function readThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
      window.scrollTo({top, behavior: 'instant'});
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
}

/** In the page: waits until it has drawn what is new and has nothing to do, or for half a second where the browser never tells. */
function idle(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 500);
    requestAnimationFrame(() => requestIdleCallback(() => done()));
  });
}

/** So often in a row a page must have been idle with nothing under way. */
const ROUNDS = 4;

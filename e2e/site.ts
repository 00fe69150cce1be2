import type {Page} from '@playwright/test';
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

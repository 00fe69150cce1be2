import {expect, type Page} from '@playwright/test';
import type {AxeResults, RunOptions} from 'axe-core';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const SOURCE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What can differ between light and dark: the colors. Everything else is the same page. */
const COLORS: RunOptions = {
  runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']},
  resultTypes: ['violations'],
};

/**
 * What axe finds wrong in the state that the page is in: everything in light, then the colors in dark; each line names the theme.
 * For pages that follow the system. Leaves the page in light, for a reader who asked for little motion.
 */
export async function findingsInBothThemes(page: Page): Promise<readonly string[]> {
  const still = await page.addStyleTag({content: STILL});
  const found: string[] = [];
  for (const [colorScheme, options] of [
    ['light', OPTIONS],
    ['dark', COLORS],
  ] as const) {
    await show(page, colorScheme);
    found.push(...(await axeFindings(page, options)).map((finding) => `${colorScheme}: ${finding}`));
  }
  await show(page, 'light');
  await still.evaluate((tag) => tag.parentNode?.removeChild(tag));
  return found;
}

async function show(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
}

/**
 * A reader who asked for little motion gets transitions of 0.01 ms. Each takes a frame all the same, and an inherited color arrives one
 * element deeper with every frame: thousands of them on a page, and axe would look at colors that are on their way.
 */
const STILL = '*, ::before, ::after {transition: none !important}';

type Axe = {readonly run: (options: RunOptions) => Promise<AxeResults>};

/** What axe finds wrong on the page as it stands, a line each: the rule, what it asks for, and where. */
export async function axeFindings(page: Page, options: RunOptions = OPTIONS): Promise<readonly string[]> {
  // The bar on top covers what has scrolled under it, which axe takes for targets that are too small.
  const there = await page.evaluate(() => {
    window.scrollTo(0, 0);
    return 'axe' in window;
  });
  // Half a megabyte of source, which a page keeps until it is left.
  if (!there) {
    await page.evaluate(SOURCE);
  }
  const {violations} = await page.evaluate(
    (given) => (window as unknown as {readonly axe: Axe}).axe.run(given),
    options,
  );
  return violations.map(
    ({id, help, nodes}) => `${id}: ${help} at ${nodes.map(({target}) => target.join(' ')).join(', ')}`,
  );
}

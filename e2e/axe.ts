import type {Page} from '@playwright/test';
import type {AxeResults, RunOptions} from 'axe-core';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const SOURCE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What can differ between light and dark: the colors. Everything else is the same page. */
export const COLORS: RunOptions = {
  runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']},
  resultTypes: ['violations'],
};

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

import type {Page} from '@playwright/test';
import type {AxeResults, RunOptions} from 'axe-core';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const SOURCE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

type Axe = {readonly run: (options: RunOptions) => Promise<AxeResults>};

/** What axe finds wrong on the page as it stands, a line each: the rule, what it asks for, and where. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(SOURCE);
  const {violations} = await page.evaluate(
    (options) => (window as unknown as {readonly axe: Axe}).axe.run(options),
    OPTIONS,
  );
  return violations.map(
    ({id, help, nodes}) => `${id}: ${help} at ${nodes.map(({target}) => target.join(' ')).join(', ')}`,
  );
}

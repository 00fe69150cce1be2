import {chromium} from '@playwright/test';
import {findChromium, sandboxArgs} from '../chromium';
import {kB, pastBounds} from './bounds';
import {weigh, type Weight} from './load';
import {weighed} from './pages';
import {buildStock} from './stock';

/**
 * `npm run weigh`: what each built page makes a browser load, and what that is above a stock Docusaurus page of the same text.
 * Exit 1 where a page is past its bound in weight-budget.json; the browser tests hold the bounds, too. Needs `npm run build` first.
 */
const BUILD = 'build';
const stock = buildStock();
const browser = await chromium.launch({executablePath: await findChromium(), args: sandboxArgs()});
const pages = weighed(BUILD);
/** Pages that are weighed as stock Docusaurus, too; all would take a minute and say the same. */
const TWINS = ['/overview/', '/codebuild/', '/start/'];

const line = (page: string, {html, css, js, other, all, requests}: Weight) =>
  `${page.padEnd(40)} ${[html, css, js, other, all].map(kB).join(' ')} ${String(requests).padStart(4)}`;
const past: string[] = [];
console.log(`${'page (kB, brotli)'.padEnd(40)}   HTML    CSS     JS images    all  req  above stock`);
const weights = new Map<string, {readonly weight: Weight; readonly twin: Weight | undefined}>();
const waiting = [...pages];
const work = async () => {
  for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
    const twin = TWINS.includes(page) ? await weigh(browser, stock, page) : undefined;
    weights.set(page, {weight: await weigh(browser, BUILD, page), twin});
  }
};
await Promise.all([work(), work(), work(), work()]);
for (const page of pages) {
  const {weight, twin} = weights.get(page) ?? {};
  if (!weight) {
    continue;
  }
  console.log(`${line(page, weight)}${twin ? `   ${kB(weight.all - twin.all)}` : ''}`);
  past.push(...pastBounds(page, weight));
}
await browser.close();
if (past.length > 0) {
  console.error(`\nPast their bounds in weight-budget.json:\n${past.join('\n')}`);
  process.exitCode = 1;
}

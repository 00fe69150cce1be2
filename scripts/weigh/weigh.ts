import {chromium} from '@playwright/test';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {findChromium, sandboxArgs} from '../chromium';
import {weigh, type Weight} from './load';
import {buildStock} from './stock';

/**
 * `npm run weigh`: what each built page makes a browser load, and what that is above a stock Docusaurus page of the same text.
 * Exit 1 where a page is past its bound in weight-budget.json. Needs `npm run build` first.
 */
type Bounds = Readonly<Record<string, {readonly js: number; readonly all: number}>>;

const BUILD = 'build';
const {pages: bounds} = JSON.parse(readFileSync('weight-budget.json', 'utf8')) as {readonly pages: Bounds};
/** Building the same text as a stock site takes half a minute and holds no bound, so the test command leaves it out. */
const stock = process.argv.includes('--stock') ? buildStock() : undefined;
const browser = await chromium.launch({executablePath: await findChromium(), args: sandboxArgs()});
const built = readdirSync(BUILD, {recursive: true, encoding: 'utf8'})
  // Frames of single questions are copies of their bank's frame.
  .filter((file) => file.endsWith('index.html') && !/^embed\/[^/]+\/./.test(file.slice(0, -'index.html'.length)))
  .map((file) => `/${file.slice(0, -'index.html'.length)}`)
  .sort();

/** Every bank has these pages, made by the same code: the one with the most in it stands for its family. */
const FAMILIES = [/^\/quizzes\/[^/]+\/$/, /^\/quizzes\/[^/]+\/answers\/$/, /^\/embed\/[^/]+\/$/];
const sizeOf = (page: string) => statSync(join(BUILD, page, 'index.html')).size;
const heaviest = FAMILIES.flatMap((family) =>
  built
    .filter((page) => family.test(page))
    .toSorted((one, other) => sizeOf(other) - sizeOf(one))
    .slice(0, 2),
);
const pages = [...built.filter((page) => !FAMILIES.some((family) => family.test(page))), ...heaviest].sort();
/** Pages that are weighed as stock Docusaurus, too; all would take a minute and say the same. */
const TWINS = ['/overview/', '/codebuild/', '/start/'];

const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);
const line = (page: string, {html, css, js, other, all, requests}: Weight) =>
  `${page.padEnd(40)} ${[html, css, js, other, all].map(kB).join(' ')} ${String(requests).padStart(4)}`;
const past: string[] = [];
console.log(`${'page (kB, brotli)'.padEnd(40)}   HTML    CSS     JS images    all  req  above stock`);
const weights = new Map<string, {readonly weight: Weight; readonly twin: Weight | undefined}>();
const waiting = [...pages];
const work = async () => {
  for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
    const twin = stock !== undefined && TWINS.includes(page) ? await weigh(browser, stock, page) : undefined;
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
  const bound = bounds[page] ?? bounds['*'];
  for (const part of ['js', 'all'] as const) {
    if (!bound || weight[part] > bound[part] * 1000) {
      past.push(`${page}: ${kB(weight[part])} kB of ${part}, its bound is ${bound?.[part] ?? 'missing'}`);
    }
  }
}
await browser.close();
if (past.length > 0) {
  console.error(`\nPast their bounds in weight-budget.json:\n${past.join('\n')}`);
  process.exitCode = 1;
}

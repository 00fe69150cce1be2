import {findChromium} from './chromium';
import {report, runAll, runOne, type Gate} from './gates';

/**
 * `npm run check`: every gate that needs no browser. `npm test`: those, then the browser tests against the built site.
 * Ends with one line, `N passed, N failed`, that adds up what really ran. Exit 1 if anything failed.
 */
const BUILD = 'production build';

/** Longest first, so that neither of two cores waits for the other at the end. */
const fast: readonly Gate[] = [
  {name: 'lint', command: 'eslint . --max-warnings 0'},
  {
    name: 'unit and component tests',
    command: 'vitest run --reporter=default --reporter=json --outputFile=test-results/unit.json',
    counts: 'test-results/unit.json',
  },
  {name: BUILD, command: 'docusaurus build'},
  {name: 'types', command: 'tsc --noEmit'},
  {name: 'formatting', command: 'prettier --check --log-level warn .'},
  {name: 'rooms', command: 'depcruise src e2e scripts --config .dependency-cruiser.mjs'},
  {name: 'unused files and dependencies', command: 'knip'},
  {name: 'bank schema', command: 'jiti scripts/schema.ts --check'},
  {name: 'bank lint', command: 'jiti scripts/lint-banks.ts'},
];

const outcomes = [...(await runAll(fast))];
if (process.argv.includes('--browser')) {
  const built = outcomes.some(({name, failed}) => name === BUILD && failed === 0);
  if (built) {
    process.env.CHROMIUM_PATH = await findChromium();
    outcomes.push(
      await runOne({name: 'browser tests', command: 'playwright test', counts: 'test-results/browser.json'}),
    );
  } else {
    outcomes.push({name: 'browser tests (not run: the build failed)', passed: 0, failed: 1, seconds: 0});
  }
}
process.exitCode = report(outcomes) ? 0 : 1;

import {spawn} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';

/** One check of the test command. */
export type Gate = {
  readonly name: string;
  /** A program from node_modules/.bin and its arguments. */
  readonly command: string;
  /** Where the program leaves how many tests it ran; a gate without counts as one. */
  readonly counts?: string;
};

/** What became of a gate. */
export type GateOutcome = {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
};

/** Runs gates side by side, two at a time, so that two cores have work. */
export async function runAll(gates: readonly Gate[]): Promise<readonly GateOutcome[]> {
  const waiting = [...gates];
  const outcomes: GateOutcome[] = [];
  const work = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
      outcomes.push(await runOne(gate));
    }
  };
  await Promise.all([work(), work()]);
  return outcomes;
}

/** Runs one gate. What it prints is shown when it fails. */
export async function runOne({name, command, counts}: Gate): Promise<GateOutcome> {
  if (counts) {
    rmSync(counts, {force: true});
  }
  const start = performance.now();
  const {code, output} = await run(command);
  const seconds = (performance.now() - start) / 1000;
  const {passed, failed} = counts ? countsOf(counts, code) : {passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1};
  const shown = failed > 0 || process.env.VERBOSE ? `\n${output}` : '';
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'}  ${name} (${seconds.toFixed(1)} s)${shown}`);
  return {name, passed, failed, seconds};
}

/** Prints the closing line. Returns whether everything that should run did run and passed. */
export function report(outcomes: readonly GateOutcome[]): boolean {
  const sum = (field: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[field], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

function run(command: string): Promise<{readonly code: number; readonly output: string}> {
  const [program = '', ...args] = command.split(' ');
  return new Promise((done) => {
    let output = '';
    const child = spawn(join('node_modules', '.bin', program), args, {stdio: ['ignore', 'pipe', 'pipe']});
    const take = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => done({code: 1, output: String(error)}));
    child.on('close', (code) => done({code: code ?? 1, output}));
  });
}

type Counted = {
  readonly numPassedTests?: number;
  readonly numTotalTests?: number;
  readonly stats?: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
};

/** Reads what vitest or Playwright counted. A test that was skipped or passed only at a second try counts as failed. */
function countsOf(file: string, code: number): {readonly passed: number; readonly failed: number} {
  try {
    const {numPassedTests = 0, numTotalTests = 0, stats} = JSON.parse(readFileSync(file, 'utf8')) as Counted;
    const passed = stats?.expected ?? numPassedTests;
    const failed = stats ? stats.unexpected + stats.flaky + stats.skipped : numTotalTests - numPassedTests;
    // A runner that failed without a failed test, or found none to run, has failed all the same.
    return {passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed};
  } catch {
    return {passed: 0, failed: 1};
  }
}

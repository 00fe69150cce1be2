import {chromium} from '@playwright/test';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const MINUTES = 60_000;

/**
 * A Chromium that starts: from CHROMIUM_PATH, one that Playwright installed, one on the PATH; else one that is installed now,
 * by Playwright's own download or as Debian's package. Throws one clear sentence where none can be had.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await starts(named)) {
      return named;
    }
    throw new Error(`CHROMIUM_PATH names ${named}, which does not start as a Chromium; correct it or unset it.`);
  }
  return (
    (await firstThatStarts(candidates())) ?? (await installedByPlaywright()) ?? (await installedByDebian()) ?? refuse()
  );
}

function candidates(): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, MAC].filter((file) => existsSync(file));
}

async function firstThatStarts(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) {
    if (await starts(file)) {
      return file;
    }
  }
  return undefined;
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({executablePath, args: sandboxArgs()});
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function installedByPlaywright(): Promise<string | undefined> {
  console.log('No Chromium found; asking Playwright to download one …');
  const playwright = join('node_modules', '.bin', 'playwright');
  const done = spawnSync(playwright, ['install', 'chromium'], {stdio: 'inherit', timeout: 5 * MINUTES});
  return done.status === 0 ? firstThatStarts([chromium.executablePath()]) : undefined;
}

async function installedByDebian(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return undefined;
  }
  console.log('Installing Debian’s chromium …');
  try {
    const apt = (...args: readonly string[]) => {
      execFileSync('apt-get', ['-q', '-y', ...args], {stdio: 'inherit', timeout: 10 * MINUTES});
    };
    apt('update');
    apt('install', '--no-install-recommends', 'chromium', 'fonts-liberation');
  } catch {
    return undefined;
  }
  return firstThatStarts(['/usr/bin/chromium']);
}

/** Chromium refuses its sandbox to root, which is who runs in most containers. */
export function sandboxArgs(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function refuse(): never {
  throw new Error(
    'The browser tests need a Chromium, and none was found or could be installed: install one, or set CHROMIUM_PATH to it, and run again.',
  );
}

import {defineConfig} from '@playwright/test';
import {sandboxArgs} from './scripts/chromium';

const PORT = 4173;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 180_000,
  // A busy machine is slow, not wrong.
  expect: {timeout: 15_000},
  reporter: [['list'], ['json', {outputFile: 'test-results/browser.json'}]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // A browser that looks for updates would ask foreign hosts on its own account.
      args: [...sandboxArgs(), '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: {
    command: `node_modules/.bin/docusaurus serve --no-open --port ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});

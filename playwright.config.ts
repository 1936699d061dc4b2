import { defineConfig } from '@playwright/test';
import { findChrome } from '#tests/browser/find-chrome.ts';

const chrome = await findChrome();
const baseURL = 'http://127.0.0.1:4179/some/base/';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '.cache/test-reports/e2e.json' }]],
  use: {
    baseURL,
    trace: 'retain-on-failure',
    video: 'off',
    launchOptions: {
      executablePath: chrome.executablePath,
      args: chrome.args,
      env: { ...process.env, ...chrome.env },
    },
  },
  // What a plain static host does, under a path that the build was not told of.
  webServer: {
    command: 'tsx tests/e2e/static-server.ts --port 4179 --base /some/base/',
    url: baseURL,
    reuseExistingServer: false,
  },
});

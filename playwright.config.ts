import { defineConfig } from '@playwright/test';
import { findChrome } from '#tests/browser/find-chrome.ts';
import { builtFolder, servedUnder } from '#tests/e2e/built-folder.ts';
import { freePort } from '#tests/e2e/free-port.ts';

const chrome = await findChrome();
// Workers read this file too, and inherit the port that the first reading chose.
const port = (process.env['E2E_PORT'] ??= String(await freePort()));
const baseURL = `http://127.0.0.1:${port}${servedUnder}`;

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
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
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
    command: `npx tsx tests/e2e/static-server.ts --port ${port} --base ${servedUnder} --root ${builtFolder}`,
    url: baseURL,
    reuseExistingServer: false,
  },
});

import { cpus, release } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChrome } from '#tests/browser/find-chrome.ts';
import { matrixTable } from './matrix-report.ts';
import { measureMatrices } from './matrix-run.ts';
import { buildApp } from './site.ts';

/**
 * Measures the matrix alone as `npm run bench` does: a thousand actors, 60 issues and 100,000
 * invented stances in a real browser on the production build. Prints a table with the budgets.
 *
 *     npm run bench:matrix
 *     npm run bench:matrix -- --runs 1
 */
const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });

const chrome = await findChrome();
await buildApp();
const browser = await chromium.launch({
  executablePath: chrome.executablePath,
  args: chrome.args,
  env: { ...process.env, ...chrome.env },
});
const runs = await measureMatrices(browser, Number(options.runs));
console.log(
  `\n${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Linux ${release()}, Node ${process.version}. Chromium ${browser.version()}. Medians of ${runs.length} runs.\n`,
);
console.log(matrixTable(runs));
await browser.close();

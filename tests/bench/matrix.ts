import { cpus, release } from 'node:os';
import { chromium } from 'playwright';
import { findChrome } from '#tests/browser/find-chrome.ts';
import { measureMatrix, type MatrixRun } from './matrix-run.ts';
import { median, quantile, table } from './measures.ts';
import { shown } from './report.ts';
import { servedAt } from './served-at.ts';
import { buildApp, makeMatrixSite } from './site.ts';

/**
 * Measures a matrix of 1,000 actors, 60 issues and 100,000 invented stances in a real browser on
 * the production build. Prints a table with the budgets.
 *
 *     npm run bench:matrix
 */
const SIZE = { actors: 1000, issues: 60, stances: 100_000 };
const RUNS = 5;

const chrome = await findChrome();
await buildApp();
const root = await makeMatrixSite(SIZE);
const browser = await chromium.launch({
  executablePath: chrome.executablePath,
  args: chrome.args,
  env: { ...process.env, ...chrome.env },
});
const server = await servedAt(root);
const runs: MatrixRun[] = [];
for (let run = 0; run < RUNS; run += 1) {
  console.log(`matrix, run ${run + 1}`);
  runs.push(await measureMatrix(browser, server.url));
}
const version = browser.version();
await browser.close();
server.close();

const p95 = (movement: 'down' | 'across') =>
  median(runs.map((run) => quantile(run[movement].frames, 0.95)));
const work = (movement: 'down' | 'across') => median(runs.map((run) => run[movement].workMs));
const rows: [name: string, value: number, budget: number | null][] = [
  ['first cells, ms', median(runs.map((run) => run.firstCells)), null],
  ['scroll down p95, ms a frame', p95('down'), 20],
  ['scroll down, work a frame', work('down'), null],
  ['scroll across p95, ms a frame', p95('across'), 20],
  ['scroll across, work a frame', work('across'), null],
  ['sort to paint, ms', median(runs.map((run) => run.sortPainted)), 150],
  ['as-of to paint, ms', median(runs.map((run) => run.asOfPainted)), 100],
  ['similar stances to paint, ms', median(runs.map((run) => run.similarityPainted)), null],
  ['cells in the page', median(runs.map((run) => run.cells)), null],
  ['heap, MB', median(runs.map((run) => run.heapMb)), null],
];
console.log(
  `\n${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Linux ${release()}, Node ${process.version}. Chromium ${version}. Medians of ${RUNS} runs; “–”: the app has no such thing yet.\n`,
);
console.log(
  table(
    [`${SIZE.actors} × ${SIZE.issues}, ${SIZE.stances} stances`, 'measured', 'budget', ''],
    rows.map(([name, value, budget]) => [
      name,
      shown(value),
      budget === null ? '' : `≤ ${budget}`,
      budget === null || Number.isNaN(value) ? '' : value <= budget ? 'met' : 'missed',
    ]),
  ),
);

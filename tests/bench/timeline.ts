import { writeFile } from 'node:fs/promises';
import { cpus, release } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { findChrome } from '#tests/browser/find-chrome.ts';
import { filterTimes, type FilterTimes } from './filter-times.ts';
import { indexSizes, type IndexSizes } from './index-sizes.ts';
import { measureMatrices } from './matrix-run.ts';
import { measureOther, type Other } from './others.ts';
import { measurePostura, type PosturaRun } from './postura.ts';
import { report, type Results } from './report.ts';
import { servedAt } from './served-at.ts';
import { buildAll, makeSite } from './site.ts';

/**
 * Measures the timeline in a real browser on the production build, from a thousand to a million
 * invented events, and beside it, in the same run on the same data, what else draws timelines; then
 * the stance matrix at its largest.
 * Prints a table; one that is whole goes into docs/performance.md.
 *
 *     npm run bench
 *     npm run bench -- --sizes 1000,100000 --runs 3
 */
const ALL_SIZES = [1000, 10_000, 100_000, 1_000_000];
const LEAST_RUNS = 5;
const { values: options } = parseArgs({
  options: { sizes: { type: 'string' }, runs: { type: 'string' } },
});
const sizes = options.sizes?.split(',').map(Number) ?? ALL_SIZES;
const runsOfEach = Number(options.runs ?? LEAST_RUNS);
const isWhole = ALL_SIZES.every((size) => sizes.includes(size)) && runsOfEach >= LEAST_RUNS;
const OTHERS: readonly { other: Other; sizes: readonly number[] }[] = [
  { other: 'vis-timeline', sizes: [1000, 10_000, 100_000] },
  { other: 'recharts', sizes: [1000] },
];

const chrome = await findChrome();
await buildAll();
const results: Results = {
  postura: [],
  others: [],
  matrix: [],
  machine: '',
  chrome: '',
  runs: runsOfEach,
};
const browser = await chromium.launch({
  executablePath: chrome.executablePath,
  args: chrome.args,
  env: { ...process.env, ...chrome.env },
});
results.chrome = `Chromium ${browser.version()}`;
results.machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Linux ${release()}, Node ${process.version}`;
for (const events of sizes) {
  await measure(browser, events);
  // What is known so far: the large sizes take minutes.
  console.log(report(results));
}
results.matrix = await measureMatrices(browser, runsOfEach);
await browser.close();
const text = report(results);
console.log(text);
if (isWhole) await writeFile('docs/performance.md', text);

async function measure(within: Browser, events: number): Promise<void> {
  const { root, index } = await makeSite(events);
  const bytes: IndexSizes = await indexSizes(`${root}/data`);
  const filter: FilterTimes = filterTimes(index);
  const server = await servedAt(root);
  const runs: PosturaRun[] = [];
  for (let run = 0; run < runsOfEach; run += 1) {
    console.log(`postura, ${events} events, run ${run + 1}`);
    runs.push(await measurePostura(within, server.url));
  }
  results.postura.push({ events, runs, sizes: bytes, filter });
  for (const { other, sizes: its } of OTHERS) {
    if (!its.includes(events)) continue;
    const paints: number[] = [];
    for (let run = 0; run < runsOfEach; run += 1) {
      console.log(`${other}, ${events} events, run ${run + 1}`);
      paints.push(await measureOther(within, server.url, other));
    }
    results.others.push({ other, events, paints });
  }
  server.close();
}

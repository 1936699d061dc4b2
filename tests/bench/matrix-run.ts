import type { Browser, Page } from 'playwright';
import { meterOf, type Meter, type Movement } from './in-page.ts';
import { MATRIX_SIZE } from './matrix-report.ts';
import { servedAt } from './served-at.ts';
import { median } from './measures.ts';
import { makeMatrixSite } from './site.ts';

/** One run; times in ms. */
export type MatrixRun = {
  /** From the start of the visit to the first cells. */
  firstCells: number;
  down: Movement;
  across: Movement;
  /** From a change of the address to the frame that shows it; of several changes the median. */
  sortPainted: number;
  similarityPainted: number;
  asOfPainted: number;
  /** The same of a day while the flows of change are shown, to the frame that shows the new ones. */
  flowsPainted: number;
  /** Cells that exist. */
  cells: number;
  heapMb: number;
};

const CELL = '[role="gridcell"]';
/** The names of the rows that exist: changes when the order does. */
const NAMES = '[role="rowgroup"]:has([data-row="1"])';
/** Changes when positions do. */
const LEGEND = '[role="group"]:has([aria-pressed] svg)';
/** Names the two days, once the flows are drawn. */
const FLOWS = 'figure svg[role="img"] > title';
const FRAMES = 120;
const GROUPING = 'v=1&group=none';
const SORTED_ISSUES = ['tema-3', 'tema-7', 'tema-12'];
/** Months and years apart, to and fro. */
const DAYS = ['2016-06-30', '2018-02-11', '2015-10-05', '2017-03-20', '2016-12-01'];

/** Measures the matrix so many times, on the app as it is built. */
export async function measureMatrices(browser: Browser, count: number): Promise<MatrixRun[]> {
  const server = await servedAt(await makeMatrixSite(MATRIX_SIZE));
  const runs: MatrixRun[] = [];
  for (let run = 0; run < count; run += 1) {
    console.log(`matrix, run ${run + 1}`);
    runs.push(await measureMatrix(browser, server.url));
  }
  server.close();
  return runs;
}

/** Measures the production build that is served at `url`, in a fresh profile. */
async function measureMatrix(browser: Browser, url: string): Promise<MatrixRun> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  // The loader of this script names functions through a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(`${url}matrix?${GROUPING}`);
  await page.waitForSelector(CELL);
  const firstCells = await page.evaluate(() => performance.now());
  await untilQuiet(page);
  const cells = await page.locator(CELL).count();
  const meter = await meterOf(page);
  const down = await scrollBy(page, meter, { x: 0, y: 72 });
  const across = await scrollBy(page, meter, { x: 72, y: 0 });
  const paint = async (address: string, watched: string) => {
    await untilQuiet(page);
    return page.evaluate(changeAndPaint, [`/matrix?${address}`, watched] as const);
  };
  const sorts: number[] = [];
  for (const issue of SORTED_ISSUES) {
    sorts.push(await paint(`${GROUPING}&sort=issue:${issue}`, NAMES));
  }
  const similarityPainted = await paint(`${GROUPING}&sort=similarity`, NAMES);
  await paint(GROUPING, NAMES);
  // The first day makes what the later ones look up.
  await paint(`${GROUPING}&asof=2015-06-30`, LEGEND);
  const days: number[] = [];
  for (const day of DAYS) days.push(await paint(`${GROUPING}&asof=${day}`, LEGEND));
  const heapMb = await meter.heapMb();
  const flows = `${GROUPING}&chart=flows&since=2015-01-31`;
  // The chart and the quotes of what changed come first.
  await paint(`${flows}&asof=2015-06-30`, LEGEND);
  await page.waitForSelector(FLOWS, { state: 'attached' });
  const steps: number[] = [];
  for (const day of DAYS) steps.push(await paint(`${flows}&asof=${day}`, FLOWS));
  await context.close();
  return {
    firstCells,
    down,
    across,
    sortPainted: median(sorts),
    similarityPainted,
    asOfPainted: median(days),
    flowsPainted: median(steps),
    cells,
    heapMb,
  };
}

/** Scrolls the grid a step each frame, to and fro, and measures the frames. */
async function scrollBy(page: Page, meter: Meter, by: { x: number; y: number }): Promise<Movement> {
  const before = await meter.workedSeconds();
  const { frames, moved } = await page.evaluate(
    async ([x, y, count]) => {
      const scroller = document.querySelector('[role="grid"]')?.parentElement;
      if (!scroller) throw new Error('no grid');
      const lengths: number[] = [];
      let farthest = 0;
      await new Promise<void>((done) => {
        let last = performance.now();
        let left = count;
        const step = (now: number) => {
          lengths.push(now - last);
          last = now;
          farthest = Math.max(farthest, scroller.scrollTop, scroller.scrollLeft);
          if (left-- === 0) return done();
          const sign = Math.floor((count - left - 1) / 40) % 2 === 0 ? 1 : -1;
          scroller.scrollBy({ left: x * sign, top: y * sign, behavior: 'instant' });
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      });
      return { frames: lengths.slice(1), moved: farthest };
    },
    [by.x, by.y, FRAMES] as const,
  );
  if (moved < 1000) throw new Error('nothing scrolled');
  const worked = (await meter.workedSeconds()) - before;
  return { frames, workMs: (worked * 1000) / FRAMES };
}

/** From a change of the address to the frame in which the text of an element has changed. */
async function changeAndPaint([address, watched]: readonly [string, string]): Promise<number> {
  const text = () => document.querySelector(watched)?.textContent;
  const before = text();
  if (!before) throw new Error(`no ${watched}`);
  const start = performance.now();
  const base = location.pathname.split('/').slice(0, 2).join('/');
  history.pushState(null, '', base + address);
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
  return new Promise((done, fail) => {
    const look = () => {
      if (performance.now() - start > 60_000) return fail(new Error(`${address} changed nothing`));
      if (text() === before) return void requestAnimationFrame(look);
      requestAnimationFrame(() => done(performance.now() - start));
    };
    requestAnimationFrame(look);
  });
}

/** Nothing on the network and no long task for a while. */
async function untilQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(400);
}

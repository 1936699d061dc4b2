import type { Browser, Page } from 'playwright';
import { meterOf, wheelOver, type Meter, type Movement } from './in-page.ts';

/** One run of Postura on one data set; times in ms. */
export type PosturaRun = {
  /** From the press that leads to the timeline to its first frame, the data in memory. */
  paint: number;
  /** From the start of the visit to the first bars or marks. */
  firstBars: number;
  pan: Movement;
  zoom: Movement;
  /** From near enough for marks; null: there are none however near. */
  nearPan: Movement | null;
  nearZoom: Movement | null;
  /** From a change of the address, an actor in it, to the frame that shows it. */
  filterPainted: number;
  heapMb: number;
};

const LANES = '[data-lanes-scroller]';
const DRAWN = `${LANES} [role="gridcell"]`;
const MARKS = `${LANES} [data-event]`;

/** Measures the production build that is served at `url`, in a fresh profile. */
export async function measurePostura(browser: Browser, url: string): Promise<PosturaRun> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  // The loader of this script names functions through a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(noteFirst, DRAWN);
  await page.goto(`${url}timeline`);
  await page.waitForSelector(DRAWN);
  await untilQuiet(page);
  const firstBars = await page.evaluate<number>('globalThis.firstDrawn');
  // A page with nothing on it, so that what is left costs nothing.
  await page.evaluate(go, '/nowhere');
  await page.waitForSelector(DRAWN, { state: 'detached' });
  await untilQuiet(page);
  const paint = await page.evaluate(goAndPaint, ['/timeline', DRAWN] as const);
  await untilQuiet(page);
  const meter = await meterOf(page);
  const pan = await wheelOver(page, meter, LANES, {
    deltaX: 30,
    deltaY: 0,
    withCtrl: false,
    frames: 120,
  });
  await untilQuiet(page);
  await mustHaveMoved(page, 'pan');
  const zoom = await wheelOver(page, meter, LANES, {
    deltaX: 0,
    deltaY: -40,
    withCtrl: true,
    frames: 120,
  });
  await untilQuiet(page);
  await mustHaveMoved(page, 'zoom');
  const near = (await untilMarks(page)) ? await moveAmongMarks(page, meter) : NO_MARKS;
  // The first filter fetches what filters; the one that is measured has it.
  await page.evaluate(go, '/timeline?v=1&actor=actor-1');
  await untilQuiet(page);
  const filterPainted = await page.evaluate(filterAndPaint);
  const heap = await meter.heapMb();
  await context.close();
  return { paint, firstBars, pan, zoom, ...near, filterPainted, heapMb: heap };
}

/** Notes when the frame was done in which an element was there for the first time. */
function noteFirst(selector: string): void {
  const look = () => {
    if (!document.querySelector(selector)) return void requestAnimationFrame(look);
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      Object.assign(globalThis, { firstDrawn: performance.now() });
    });
    channel.port1.start();
    channel.port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

/** The range that a movement leaves is in the address. */
async function mustHaveMoved(page: Page, movement: string): Promise<void> {
  if (!new URL(page.url()).searchParams.has('t')) throw new Error(`the ${movement} moved nothing`);
}

/** A million events have no window that is short enough. */
const NO_MARKS = { nearPan: null, nearZoom: null };
const LEAST_MARKS = 20;

/** Zooms in, a turn of the wheel at a time, until the lanes have marks. @returns whether they have */
async function untilMarks(page: Page): Promise<boolean> {
  for (let turn = 0; turn < 30 && (await page.locator(MARKS).count()) < LEAST_MARKS; turn += 1) {
    await page.evaluate((lanes) => {
      const element = document.querySelector(lanes);
      const { left = 0, top = 0, width = 0 } = element?.getBoundingClientRect() ?? {};
      const at = { clientX: left + width * 0.6, clientY: top + 100, bubbles: true };
      element?.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: -40, ctrlKey: true }));
    }, LANES);
    await page.waitForTimeout(300);
  }
  await untilQuiet(page);
  return (await page.locator(MARKS).count()) >= LEAST_MARKS;
}

async function moveAmongMarks(
  page: Page,
  meter: Meter,
): Promise<Pick<PosturaRun, 'nearPan' | 'nearZoom'>> {
  const plan = { frames: 120, deltaX: 0, deltaY: 0, withCtrl: false };
  const nearPan = await wheelOver(page, meter, LANES, { ...plan, deltaX: 3 });
  await untilQuiet(page);
  // In first, and back.
  const nearZoom = await wheelOver(page, meter, LANES, { ...plan, deltaY: 4, withCtrl: true });
  await untilQuiet(page);
  return { nearPan, nearZoom };
}

/** Leads the router to an address below the base, as Back and Forward do. */
function go(address: string): void {
  const base = location.pathname.split('/').slice(0, 2).join('/');
  history.pushState(null, '', base + address);
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
}

/** From a change of the address to the end of the frame in which an element is there, looked at in the page. */
async function goAndPaint([address, drawn]: readonly [string, string]): Promise<number> {
  const start = performance.now();
  const base = location.pathname.split('/').slice(0, 2).join('/');
  history.pushState(null, '', base + address);
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
  return new Promise((done) => {
    const look = () => {
      if (!document.querySelector(drawn)) return void requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => done(performance.now() - start));
      channel.port1.start();
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/** From a change of the address to the end of the frame in which the counts have changed. */
async function filterAndPaint(): Promise<number> {
  const counts = () => document.querySelector('main [role="status"]')?.textContent;
  const before = counts();
  const start = performance.now();
  const base = location.pathname.split('/').slice(0, 2).join('/');
  history.pushState(null, '', `${base}/timeline?v=1&actor=actor-2`);
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
  return new Promise((done) => {
    const look = () => {
      if (counts() === before) return void requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => done(performance.now() - start));
      channel.port1.start();
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/** Nothing on the network and no long task for a while. */
async function untilQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(400);
}

import type { Browser } from 'playwright';

export type Other = 'vis-timeline' | 'recharts';

const PAGES: Readonly<Record<Other, string>> = {
  'vis-timeline': 'vis.html',
  recharts: 'recharts.html',
};
/** Nobody waits longer. */
const GIVEN_UP_MS = 180_000;

/** From the making of another timeline, its data in memory, to its first frame, in ms; infinite where it was given up. */
export async function measureOther(browser: Browser, url: string, other: Other): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    // They write styles into the page, which our policy forbids.
    bypassCSP: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(GIVEN_UP_MS);
  try {
    await page.goto(url + PAGES[other]);
    await page.waitForFunction('globalThis.measure !== undefined');
    const measured = page.evaluate<number>('globalThis.measure()');
    const givenUp = new Promise<number>((done) => setTimeout(() => done(Infinity), GIVEN_UP_MS));
    return await Promise.race([measured.catch(() => Infinity), givenUp]);
  } finally {
    await context.close();
  }
}

import type { CDPSession, Locator, Page } from '@playwright/test';
import { timelineGrid } from '#tests/e2e/app.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

const ADDRESS = 'timeline?v=1&t=2025-12-01..2026-02-28';
const DAY_MS = 86_400_000;

type Finger = { x: number; y: number };

/** Fingers that go from where they touch to where they are lifted, all at once. */
async function move(cdp: CDPSession, from: readonly Finger[], to: readonly Finger[]) {
  const steps = 12;
  const at = (share: number) =>
    from.map(({ x, y }, id) => {
      const goal = to[id] ?? { x, y };
      return { id, x: x + (goal.x - x) * share, y: y + (goal.y - y) * share };
    });
  for (const [i] of from.entries()) {
    // One after the other, as fingers do.
    const touchPoints = at(0).slice(0, i + 1);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  }
  for (let step = 1; step <= steps; step += 1) {
    const touchPoints = at(step / steps);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** The days in view, as numbers, the last one exclusive. */
async function period(page: Page): Promise<{ from: number; to: number }> {
  const brush = page.getByRole('slider', { name: 'Visible period', exact: true });
  const [from = '', to = ''] = ((await brush.getAttribute('data-range')) ?? '').split('..');
  return { from: Date.parse(from) / DAY_MS, to: Date.parse(to) / DAY_MS + 1 };
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not drawn');
  return box;
}

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true });

  test('two fingers zoom about the day between them, one pans, and the page stays as it is', async ({
    page,
    context,
  }) => {
    await page.goto(ADDRESS);
    const lane = timelineGrid(page).locator('svg[role="presentation"]').first();
    await lane.waitFor();
    const cdp = await context.newCDPSession(page);
    const { x, y: top, width } = await boxOf(lane);
    const y = top + 60;
    const dayAt = ({ from, to }: { from: number; to: number }, px: number) =>
      from + ((px - x) / width) * (to - from);
    const before = await period(page);
    const middle = x + width * 0.7;
    await move(
      cdp,
      [
        { x: middle - 40, y },
        { x: middle + 40, y },
      ],
      [
        { x: middle - 120, y },
        { x: middle + 120, y },
      ],
    );
    await expect.poll(async () => (await period(page)).to - (await period(page)).from).toBe(30);
    const near = await period(page);
    expect(Math.abs(dayAt(near, middle) - dayAt(before, middle))).toBeLessThanOrEqual(1);

    await move(cdp, [{ x: middle, y }], [{ x: middle - width / 3, y }]);
    await expect.poll(async () => (await period(page)).from).toBe(near.from + 10);
    expect((await period(page)).to).toBe(near.to + 10);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    await expect(page.locator('[aria-selected="true"]')).toHaveCount(0);
  });

  test('a finger that goes up scrolls the lanes and leaves the period as it is', async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 1024, height: 520 });
    await page.goto(ADDRESS);
    const scroller = page.locator('[data-lanes-scroller]');
    await timelineGrid(page).locator('[data-event]').first().waitFor();
    const cdp = await context.newCDPSession(page);
    const before = await period(page);
    const box = await boxOf(scroller);
    const x = box.x + box.width / 2;
    const y = box.y + box.height - 20;
    await move(cdp, [{ x, y }], [{ x: x + 4, y: y - 120 }]);
    await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(40);
    expect(await period(page)).toEqual(before);
  });

  test('tapping twice does not zoom the page, and tapping a mark opens it', async ({ page }) => {
    await page.goto(ADDRESS);
    const lane = timelineGrid(page).locator('svg[role="presentation"]').first();
    await lane.waitFor();
    const { x, y } = await boxOf(lane);
    for (const place of [page.getByRole('banner'), page.locator('main')]) {
      const box = await boxOf(place);
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height - 4);
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height - 4);
    }
    await page.touchscreen.tap(x + 3, y + 3);
    await page.touchscreen.tap(x + 3, y + 3);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    const allowed = await page.evaluate(() => getComputedStyle(document.body).touchAction);
    expect(allowed).toBe('manipulation');
    await page.goto(ADDRESS);
    await timelineGrid(page).locator('[data-event="rubio-visit"]').tap();
    await expect(page).toHaveURL(/sel=rubio-visit/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger drags the handles of the density; a second one, or scrolling over it, moves nothing', async ({
    page,
    context,
  }) => {
    await page.goto(ADDRESS);
    const end = page.getByRole('slider', { name: 'End of the visible period' });
    await end.waitFor();
    const cdp = await context.newCDPSession(page);
    const before = await period(page);
    const box = await boxOf(end);
    const grip = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await move(cdp, [grip], [{ x: grip.x - 60, y: grip.y }]);
    await expect.poll(async () => (await period(page)).to).toBeLessThan(before.to - 10);
    const shorter = await period(page);
    expect(shorter.from).toBe(before.from);

    const now = await boxOf(end);
    const held = { x: now.x + now.width / 2, y: grip.y };
    await move(cdp, [held, { x: held.x - 80, y: grip.y }], [held, { x: 40, y: grip.y }]);
    expect(await period(page)).toEqual(shorter);

    const beside = { x: 360, y: grip.y };
    await move(cdp, [beside], [{ x: 360, y: grip.y - 200 }]);
    expect(await period(page)).toEqual(shorter);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    // A tap while the page still glides would only stop it.
    const atRest = () =>
      page.evaluate(async () => {
        scrollTo(0, 0);
        await new Promise((done) => setTimeout(done, 300));
        return scrollY;
      });
    await expect.poll(atRest).toBe(0);
    await page.touchscreen.tap(beside.x, beside.y);
    await expect.poll(async () => (await period(page)).from).toBeGreaterThan(shorter.from);
  });
});

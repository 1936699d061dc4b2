import type { Page } from '@playwright/test';
import { eventPanel, timelineGrid, walkTo } from '#tests/e2e/app.ts';
import { clashes, monthLines } from '#tests/e2e/timeline-geometry.ts';
import { startIn } from '#tests/e2e/stops.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

test.describe.configure({ timeout: 90_000 });

const views = [
  'timeline',
  'timeline?v=1&sel=rubio-visit',
  'timeline?v=1&t=2025-12-20..2026-01-31',
  'timeline?v=1&t=2026-01-01..2026-01-20&sel=jeri-cnn',
  'timeline?v=1&lanes=actor',
  'timeline?v=1&lanes=none',
];

for (const language of ['es', 'en'] as const) {
  test(`in ${language} no label lies on another label, mark or text of the axis, at any width`, async ({
    page,
  }) => {
    await startIn(page, language);
    for (const width of [1200, 1440, 1920]) {
      await page.setViewportSize({ width, height: 1000 });
      for (const view of views) {
        await test.step(`${view} at ${width}`, async () => {
          await show(page, view);
          expect(await page.evaluate(clashes)).toEqual([]);
        });
      }
    }
  });
}

test('nor does it where all is half as large again, for a projector', async ({ page }) => {
  await startIn(page, 'es');
  await page.addInitScript(() => localStorage.setItem('postura.theme', 'projector'));
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const view of views) {
    await test.step(view, async () => {
      await show(page, view);
      expect(await page.evaluate(clashes)).toEqual([]);
    });
  }
});

test('the lines of the months stand at the same place in axis, rail and lanes, and over the density when all is in view', async ({
  page,
}) => {
  for (const width of [1200, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('timeline');
    const brush = page.getByRole('slider', { name: 'Visible period', exact: true });
    await expect(timelineGrid(page).locator('[data-event]').first()).toBeVisible();
    await expectAligned(page);

    // As far as it goes: then the density, which always shows all, has the scale of the lanes.
    await page.getByRole('slider', { name: 'Start of the visible period' }).press('Home');
    await page.getByRole('slider', { name: 'End of the visible period' }).press('End');
    const [min, max] = await Promise.all(
      ['aria-valuemin', 'aria-valuemax'].map((name) => brush.getAttribute(name)),
    );
    const start = page.getByRole('slider', { name: 'Start of the visible period' });
    const end = page.getByRole('slider', { name: 'End of the visible period' });
    await expect(start).toHaveAttribute('aria-valuenow', min ?? '');
    await expect(end).toHaveAttribute('aria-valuenow', max ?? '');
    await expectAligned(page);
    const { axisLabels, densityLabels } = await page.evaluate(monthLines);
    for (const [month, x] of Object.entries(densityLabels)) {
      // The labels of the axis stand 4 px further right.
      expect(Math.abs((axisLabels[month] ?? Infinity) - 4 - x), month).toBeLessThanOrEqual(1);
    }
    expect(Object.keys(densityLabels).length).toBeGreaterThan(3);
  }
});

async function show(page: Page, view: string): Promise<void> {
  await walkTo(page, view);
  await expect(timelineGrid(page).locator('[data-event]').first()).toBeVisible();
  if (view.includes('sel=')) await expect(page.locator('blockquote').first()).toBeVisible();
  else await expect(eventPanel(page)).toBeHidden();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Resizing is answered a frame later.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

async function expectAligned(page: Page): Promise<void> {
  const { lines } = await page.evaluate(monthLines);
  expect(Object.keys(lines).length).toBeGreaterThan(2);
  for (const [month, xs] of Object.entries(lines)) {
    expect(xs.length, month).toBeGreaterThanOrEqual(2);
    expect(Math.max(...xs) - Math.min(...xs), month).toBeLessThanOrEqual(1);
  }
}

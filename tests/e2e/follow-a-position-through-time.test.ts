import { createHash } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { asOfStops } from '#src/domain/as-of-stops.ts';
import { isoDay } from '#src/domain/day.ts';
import type { AsOf } from '#src/domain/stance-as-of.ts';
import { changesBetween } from '#src/domain/stance-changes.ts';
import { narrowedMatrix } from '#src/domain/matrix-filter.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import type { IndexFile } from '#src/schema/index-file.ts';
import { searchOf } from '#tests/e2e/app.ts';
import { articleFiles, index, manifest, readData } from '#tests/e2e/corpus.ts';
import { expectVisibleFocus, tabTo } from '#tests/e2e/focus.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

const stops = asOfStops(index.stances);
const [first] = stops;

const slider = (page: Page) =>
  page.getByRole('slider', { name: 'Day as of which stances are shown' });

/** The matrix shows as many positions as the corpus has by then. */
async function expectMatrixAsOf(page: Page, asOf: AsOf): Promise<void> {
  const { rows } = narrowedMatrix(index, NO_FILTERS, index.stances, asOf);
  const stated = rows.flatMap(({ cells }) => cells).filter(({ position }) => position !== 'none');
  await expect(page.getByRole('gridcell', { name: /, \d+ quotes?/ })).toHaveCount(stated.length);
  const given = asOf === 'all' ? null : isoDay(asOf);
  await expect.poll(() => searchOf(page).get('asof')).toBe(given);
}

test('the slider goes from stop to stop by keyboard, and a link leads back to one', async ({
  page,
}) => {
  await page.goto('matrix');
  await tabTo(page, 'input[type=range]');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'All, with undated sources');
  for (const stop of stops.toReversed()) {
    await expectMatrixAsOf(page, stop);
    await expectVisibleFocus(page, 'on the slider');
    await page.keyboard.press('ArrowLeft');
  }
  await page.keyboard.press('End');
  await expectMatrixAsOf(page, 'all');
  await page.keyboard.press('Home');
  await expectMatrixAsOf(page, first ?? 'all');
  const words = await slider(page).getAttribute('aria-valuetext');
  const link = page.url();
  await page.goto('matrix');
  await expectMatrixAsOf(page, 'all');
  await page.goto(link);
  await expectMatrixAsOf(page, first ?? 'all');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', words ?? '');
});

test('Space plays through the stops to the last one, and leaves one step in the history', async ({
  page,
}) => {
  await page.goto('actors');
  await page.goto('matrix');
  await slider(page).focus();
  await page.keyboard.press('Space');
  for (const stop of stops) await expectMatrixAsOf(page, stop);
  await expect(page.getByRole('button', { name: 'Play day by day' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/actors\/?$/);
});

test('dragging the thumb replaces the address, a button adds to the history', async ({ page }) => {
  await page.goto('actors');
  await page.goto('matrix');
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('no slider');
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width - 9, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, middle, { steps: 5 });
  await page.mouse.move(box.x + 9, middle, { steps: 5 });
  await page.mouse.up();
  await expectMatrixAsOf(page, first ?? 'all');
  await page.getByRole('button', { name: 'Next day with something new' }).click();
  await expectMatrixAsOf(page, stops[1] ?? 'all');
  await page.goBack();
  await expectMatrixAsOf(page, first ?? 'all');
  await page.goBack();
  await expect(page).toHaveURL(/\/actors\/?$/);
});

test('what changed stands with its words, which are verbatim, and leads to the cell', async ({
  page,
}) => {
  const since = first === 'all' || first === undefined ? 0 : first;
  const changes = changesBetween(index, since, 'all');
  expect(changes.length).toBeGreaterThan(5);
  await page.goto(`matrix?v=1&since=${isoDay(since)}`);
  const list = page.getByRole('region', { name: /^What changed since/ });
  await expect(list.getByRole('listitem')).toHaveCount(changes.length);
  await expect(page.locator('[role=gridcell]:has([data-change])')).toHaveCount(changes.length);
  const quotes = await list.locator('blockquote').evaluateAll((all) =>
    all.map((quote) => {
      const copy = quote.cloneNode(true) as Element;
      for (const ours of copy.querySelectorAll('[data-ours]')) ours.remove();
      const { fontFamily } = getComputedStyle(quote);
      return { text: copy.textContent, isSerif: /Source Serif/.test(fontFamily) };
    }),
  );
  expect(quotes.length).toBeGreaterThanOrEqual(changes.length);
  for (const { text, isSerif } of quotes) {
    expect(isSerif).toBe(true);
    expect(
      articleFiles.some((file) => file.includes(text)),
      text,
    ).toBe(true);
  }
  await list.getByRole('link').first().click();
  await expect(
    page.getByRole('region', { name: / · / }).locator('blockquote').first(),
  ).toBeVisible();
  await expect(list).toBeVisible();
});

test('the list of changes leaves the first rows of the matrix in view', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`matrix?v=1&since=${isoDay(first === 'all' || first === undefined ? 0 : first)}`);
  const list = page.getByRole('region', { name: /^What changed since/ });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  for (const row of [1, 2, 3]) {
    const cell = page.locator(`[role=gridcell][data-row="${row}"][data-column="1"]`);
    await expect(cell).toBeInViewport({ ratio: 1 });
  }
  // What does not fit is scrolled to within the list.
  await list.getByRole('link').last().scrollIntoViewIfNeeded();
  await expect(page.locator('[role=gridcell][data-row="1"]').first()).toBeInViewport({ ratio: 1 });
});

test('what was all said by one day is no change, and nothing is drawn', async ({ page }) => {
  await page.goto('matrix?v=1&since=2025-12-13&cell=jose-jeri~venezuela-intervention');
  await expect(
    page.getByText(/^2 quotes with the same last possible day .*no change/),
  ).toBeVisible();
  await expect(page.locator('[data-position]')).toHaveCount(0);
});

test('the course of a position is a chart with a name, and axe finds nothing', async ({ page }) => {
  await sayEarlier(page, 'government-needs-ally');
  await page.goto('matrix?v=1&since=2025-12-13&cell=peru-government~us-alliance');
  const name = 'Stances of Government of Peru over time';
  await expect(page.getByRole('img', { name })).toBeVisible();
  await expect(page.locator('[data-position]')).toHaveCount(2);
  await expect(page.getByRole('region', { name: /^What changed/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

/** The corpus as if a statement were of a day of its own, before what else its speaker said. */
async function sayEarlier(page: Page, statement: string): Promise<void> {
  const file = readData(manifest.index.path) as IndexFile;
  const { min, max } = file.stances;
  const row = file.stances.statement.indexOf(statement);
  const earlier = (max[row] ?? 0) - 10;
  const at = (days: typeof max) => days.with(row, earlier);
  const body = JSON.stringify({
    ...file,
    stances: { ...file.stances, min: at(min), max: at(max) },
  });
  const sha256 = createHash('sha256').update(body).digest('hex');
  const entry = { ...manifest.index, bytes: Buffer.byteLength(body), sha256 };
  await page.route('**/data/manifest.json', (route) =>
    route.fulfill({ json: { ...manifest, index: entry } }),
  );
  await page.route('**/data/index*.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
}

test('with reduced motion, playing changes what is shown and moves nothing', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('matrix');
  await slider(page).focus();
  await page.keyboard.press('Space');
  await expectMatrixAsOf(page, first ?? 'all');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

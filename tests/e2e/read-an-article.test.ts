import type { Page } from '@playwright/test';
import { expectHighlighted, walkTo } from '#tests/e2e/app.ts';
import { quotesIn } from '#tests/e2e/corpus.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

test.describe.configure({ timeout: 90_000 });

const INTERVIEW = 'entrevista-alvarez';

/** Every quote of the article once; several entries may rest on the same words. */
const quotes = [
  ...new Map(quotesIn(INTERVIEW).map((entry) => [entry.quote.exact, entry])).values(),
];

test('the active note stands beside the first line of its quote, whichever it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`articles/${INTERVIEW}`);
  for (const { id, quote } of quotes) {
    await walkTo(page, `articles/${INTERVIEW}?v=1&q=${id}`);
    await expectHighlighted(page, quote.exact);
    await expect.poll(() => driftPx(page), { message: id }).toBeLessThanOrEqual(2);
  }
});

test('notes are high enough to be pressed, also those of one line', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`articles/${INTERVIEW}`);
  const notes = page.locator('[data-note] > button');
  await expect(notes.first()).toBeVisible();
  const heights = await notes.evaluateAll((all) => all.map((note) => note.clientHeight));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
});

test('what is said of a quote that is gone stands clear of the article', async ({ page }) => {
  await page.goto(`articles/${INTERVIEW}?v=1&q=unknown`);
  const foot = await page
    .getByText(/^This link points to a quote/)
    .evaluate((text) => text.parentElement?.getBoundingClientRect().bottom ?? Infinity);
  const head = await page.getByRole('heading', { level: 1 }).evaluate((title) => {
    return title.parentElement?.getBoundingClientRect().top ?? 0;
  });
  expect(head - foot).toBeGreaterThanOrEqual(12);
});

test('in a large face the map of the article ends above the foot of the window', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('postura.theme', 'projector'));
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(`articles/${INTERVIEW}`);
  const map = page.getByRole('region', { name: 'In this article' }).locator('svg').last();
  await expect
    .poll(async () => {
      const box = await map.boundingBox();
      return box && box.y + box.height;
    })
    .toBeLessThanOrEqual(1080);
});

test('on the smallest phone a quote begins in view, above a sheet that leaves most of the screen to it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`articles/${INTERVIEW}`);
  for (const { id, quote } of quotes) {
    await walkTo(page, `articles/${INTERVIEW}?v=1&q=${id}`);
    await expectHighlighted(page, quote.exact);
    const words = page.locator('mark[data-active]').first();
    const sheet = page.getByRole('region', { name: 'Evidence in this article' });
    await expect(sheet).toBeVisible();
    const header = (await page.getByRole('banner').boundingBox())?.height ?? 0;
    const top = (await sheet.boundingBox())?.y ?? 0;
    expect(top).toBeGreaterThanOrEqual(640 * 0.6);
    await expect
      .poll(async () => (await words.boundingBox())?.y ?? 0, { message: id })
      .toBeGreaterThanOrEqual(header);
    expect((await words.boundingBox())?.y ?? 0, id).toBeLessThan(top - 20);
  }
  await page.getByRole('button', { name: 'Show the detail' }).click();
  const opened = await page.getByRole('region', { name: 'Evidence in this article' }).boundingBox();
  expect(opened?.height).toBeLessThanOrEqual(640 * 0.4);
});

/** How far the active note stands from the first line of the active quote. */
async function driftPx(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const words = document.querySelector('mark[data-active]')?.getClientRects()[0];
    const note = document.querySelector('aside button[aria-pressed=true]');
    if (!words || !note) return Infinity;
    return Math.abs(note.getBoundingClientRect().top - words.top);
  });
}

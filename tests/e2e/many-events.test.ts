import type { Page } from '@playwright/test';
import { eventList, eventPanel, searchOf, timelineGrid } from '#tests/e2e/app.ts';
import { expectVisibleFocus, focusedCell, tabTo } from '#tests/e2e/focus.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';
import { INVENTED_EVENTS, inventedData } from '#tests/invented-data.ts';

/** A corpus whose index comes in parts, and which is drawn as bars. */
const read = inventedData();

test.beforeEach(async ({ page }) => {
  await page.route('**/data/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/data\//, '');
    const bytes = await read(path);
    if (bytes === null) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: 'application/json', body: Buffer.from(bytes) });
  });
});

const BAR = '[data-cell*=" bar "]';

async function openedTimeline(page: Page, address = 'timeline'): Promise<void> {
  await page.goto(address);
  await page.locator(BAR).first().waitFor();
  await eventList(page)
    .getByText(/ sobre /)
    .first()
    .waitFor();
}

test('the arrows go to every bar of every lane, and each says its lane, its days and how many events', async ({
  page,
}) => {
  await openedTimeline(page);
  await tabTo(page, BAR);
  await page.keyboard.press('Control+Home');
  const lanes = await timelineGrid(page).getByRole('row').count();
  expect(lanes).toBeGreaterThan(3);
  await page.evaluate(() => {
    document.addEventListener('focusin', ({ target }) => {
      const name = (target as Element).getAttribute('aria-label') ?? '';
      document.body.dataset['seen'] = `${document.body.dataset['seen'] ?? ''}${name}\n`;
    });
  });
  for (let lane = 0; lane < lanes; lane += 1) {
    const bars = await page.locator(BAR).count();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.evaluate(() => (document.body.dataset['seen'] = ''));
    // Every bar of the outer lanes; of the others the first steps, which is quicker.
    const isOuter = lane === 0 || lane === lanes - 1;
    const steps = isOuter ? bars - 1 : 3;
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
    if (!isOuter) await page.keyboard.press('End');
    const last = await focusedCell(page);
    await page.keyboard.press('ArrowRight');
    expect(await focusedCell(page), 'it is the last').toBe(last);
    const seen = await page.evaluate(() => document.body.dataset['seen'] ?? '');
    const names = seen.trim().split('\n');
    expect(new Set(names).size).toBe(isOuter ? steps : steps + 1);
    for (const name of names) expect(name).toMatch(/^Ámbito \d+, \D+ 20\d\d: \d+ events?$/);
    await expectVisibleFocus(page, `at the end of lane ${lane + 1}`);
    await page.keyboard.press('ArrowDown');
  }
});

test('Enter zooms to the days of a bar until its events are marks, and the focus stays in the lane', async ({
  page,
}) => {
  await openedTimeline(page);
  await tabTo(page, BAR);
  await page.keyboard.press('ArrowDown');
  const [lane = ''] = (await focusedCell(page)).split(' ');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => searchOf(page).get('t')).toMatch(/^\d{4}-\d\d-01\.\.\d{4}-\d\d-\d\d$/);
  await expect.poll(() => focusedCell(page)).toMatch(new RegExp(`^${lane} mark `));
  await page.keyboard.press('Enter');
  await expect(eventPanel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedCell(page)).toMatch(new RegExp(`^${lane} mark `));
  await page.keyboard.press('0');
  await expect.poll(() => focusedCell(page)).toMatch(new RegExp(`^${lane} bar `));
});

test('the list is gone through from its first event to its last, by rows, by pages and at once', async ({
  page,
}) => {
  await openedTimeline(page);
  await tabTo(page, '[role=row][data-event]');
  const place = () =>
    page.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex')) - 2);
  expect(await place()).toBe(0);
  await page.keyboard.press('PageDown');
  const aPage = await place();
  expect(aPage).toBeGreaterThan(3);
  for (let i = 1; i < 40; i += 1) await page.keyboard.press('PageDown');
  expect(await place()).toBe(40 * aPage);
  await expectVisibleFocus(page, 'after 40 pages');
  await page.keyboard.press('ArrowUp');
  expect(await place()).toBe(40 * aPage - 1);
  await page.keyboard.press('End');
  expect(await place()).toBe(INVENTED_EVENTS - 1);
  // Its words come after it has the focus, which it keeps.
  await expect(page.locator(':focus')).toContainText(' sobre ');
  await page.keyboard.press('PageUp');
  expect(await place()).toBe(INVENTED_EVENTS - 1 - aPage);
  await page.keyboard.press('Home');
  expect(await place()).toBe(0);
});

test('J and K step through the events before the bars, also to one whose words have not come', async ({
  page,
}) => {
  await openedTimeline(page);
  await page.keyboard.press('j');
  const first = await selectedAfter(page, null);
  await expect(timelineGrid(page).locator(`[data-on-bars][data-event="${first}"]`)).toBeVisible();
  await page.keyboard.press('j');
  const second = await selectedAfter(page, first);
  await page.keyboard.press('k');
  expect(await selectedAfter(page, second)).toBe(first);
  // The end of the list lies in a file of titles that was not asked for yet.
  await tabTo(page, '[role=row][data-event]');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await selectedAfter(page, first);
  await expect(eventPanel(page)).toContainText(' sobre ');
});

test('lanes that are not drawn come with the row below them, and one goes up to them', async ({
  page,
}) => {
  await openedTimeline(page, 'timeline?v=1&lanes=actor');
  await tabTo(page, BAR);
  await page.keyboard.press('Control+End');
  expect(await focusedCell(page)).toBe('more lanes');
  await page.keyboard.press('Enter');
  // No more are left: the focus is in the last of those that came.
  await expect(timelineGrid(page).getByRole('row')).toHaveCount(60);
  await expect.poll(() => focusedCell(page)).toMatch(/^actor-\d+ bar /);
  await expectVisibleFocus(page, 'after the lanes came');
});

async function selectedAfter(page: Page, before: string | null): Promise<string | null> {
  await expect.poll(() => searchOf(page).get('sel')).not.toBe(before);
  return searchOf(page).get('sel');
}

test('titles that did not come are named once, and another attempt brings them', async ({
  page,
  faults,
}) => {
  faults.allow(/status 503/, /console: Failed to load resource/);
  let isBroken = true;
  await page.route('**/data/texts/**', (route) =>
    isBroken ? route.fulfill({ status: 503 }) : route.fallback(),
  );
  await page.goto('timeline');
  const notice = page.getByText('The titles of some events did not arrive.');
  await expect(notice).toHaveCount(1);
  await expect(
    eventList(page)
      .getByText(/Actor \d/)
      .first(),
  ).toBeVisible();
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toHaveCount(0);
  await expect(
    eventList(page)
      .getByText(/ sobre /)
      .first(),
  ).toBeVisible();
});

import { eventList, eventPanel, searchOf, timelineGrid } from '#tests/e2e/app.ts';
import { index } from '#tests/e2e/corpus.ts';
import { expectVisibleFocus, focusedCell, tabTo } from '#tests/e2e/focus.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

test('the first Tab offers the way past the header, and Enter takes it', async ({ page }) => {
  await page.goto('matrix');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('arrows move between marks and lanes, Enter opens one, Esc closes it and returns the focus', async ({
  page,
}) => {
  await page.goto('timeline');
  await tabTo(page, '[data-cell]');
  const seen = new Set<string>();
  for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End']) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page, 'in the lanes');
    seen.add(await focusedCell(page));
  }
  expect(seen.size).toBeGreaterThan(3);

  await page.keyboard.press('Control+Home');
  const first = await focusedCell(page);
  await page.keyboard.press('Enter');
  await expect(eventPanel(page)).toBeVisible();
  await expect.poll(() => searchOf(page).get('sel')).not.toBeNull();
  expect(await page.evaluate(() => document.activeElement?.closest('section') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(eventPanel(page)).toBeHidden();
  await expect.poll(() => focusedCell(page)).toBe(first);
  expect(searchOf(page).get('sel')).toBeNull();
});

test('every mark can be reached with the arrows alone', async ({ page }) => {
  await page.goto('timeline');
  await tabTo(page, '[data-cell]');
  await page.keyboard.press('Control+Home');
  const reached = new Set<string | null>();
  const lanes = await timelineGrid(page).getByRole('row').count();
  for (let lane = 0; lane < lanes; lane += 1) {
    await page.keyboard.press('Home');
    for (let last = ''; last !== (await focusedCell(page));) {
      last = await focusedCell(page);
      reached.add(
        await page.evaluate(() => document.activeElement?.getAttribute('data-event') ?? null),
      );
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('ArrowDown');
  }
  expect([...index.events].filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
});

test('J and K step through the events, and it is said which one is shown', async ({ page }) => {
  await page.goto('timeline');
  await expect(eventList(page).locator('[data-event]').first()).toBeVisible();
  const order = await eventList(page).locator('[data-event]').evaluateAll(eventIds);
  await page.keyboard.press('j');
  await expect.poll(() => searchOf(page).get('sel')).toBe(order[0]);
  await expect(eventPanel(page)).toContainText(`Event 1 of ${index.events.length}`);
  await page.keyboard.press('j');
  await expect.poll(() => searchOf(page).get('sel')).toBe(order[1]);
  await expect(page.getByRole('status').getByText(/^2 of \d+\. /)).toBeAttached();
  await page.keyboard.press('k');
  await expect.poll(() => searchOf(page).get('sel')).toBe(order[0]);
  await page.keyboard.press('Escape');
  await expect(eventPanel(page)).toBeHidden();
});

test('plus, minus and zero zoom and fit, Shift with arrows pans', async ({ page }) => {
  await page.goto('timeline');
  const brush = page.getByRole('slider', { name: 'Visible period', exact: true });
  await expect(timelineGrid(page)).toBeVisible();
  const whole = await brush.getAttribute('data-range');
  const days = async () => {
    const [start = '', end = ''] = ((await brush.getAttribute('data-range')) ?? '').split('..');
    return { start: Date.parse(start), length: Date.parse(end) - Date.parse(start) };
  };
  const before = await days();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(async () => (await days()).length).toBeLessThan(before.length / 2);
  const near = await days();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await days()).start).toBeGreaterThan(near.start);
  await page.keyboard.press('-');
  await expect.poll(async () => (await days()).length).toBeGreaterThan(near.length);
  await page.keyboard.press('0');
  await expect(brush).toHaveAttribute('data-range', whole ?? '');
  await expect.poll(() => searchOf(page).get('t')).toBeNull();
});

test('the list is one stop, whose rows the arrows go through and Enter opens', async ({ page }) => {
  await page.goto('timeline');
  await tabTo(page, '[role=row][data-event]');
  const order = await eventList(page).locator('[data-event]').evaluateAll(eventIds);
  await page.keyboard.press('ArrowDown');
  await expect(eventList(page).locator(`[data-event="${order[1]}"]`)).toBeFocused();
  await expectVisibleFocus(page, 'in the list');
  await page.keyboard.press('End');
  await expect(eventList(page).getByRole('row').last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(eventPanel(page).getByRole('table')).toBeVisible();
  expect(searchOf(page).get('sel')).toBe(order[0]);
  await page.keyboard.press('Escape');
  await expect(eventPanel(page)).toBeHidden();
  await expect(eventList(page).locator(`[data-event="${order[0]}"]`)).toBeFocused();
});

function eventIds(elements: Element[]): (string | null)[] {
  return elements.map((element) => element.getAttribute('data-event'));
}

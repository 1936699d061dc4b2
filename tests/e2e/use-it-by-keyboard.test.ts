import type { Page } from '@playwright/test';
import { eventList, eventPanel, searchOf, timelineGrid } from '#tests/e2e/app.ts';
import { index, spokenCells } from '#tests/e2e/corpus.ts';
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
  expect(index.events.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
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

test('in the matrix one cell has the focus, keys move it, and each cell says all that it shows', async ({
  page,
}) => {
  await page.goto('matrix');
  await tabTo(page, '[role=gridcell]');
  const at = () =>
    page.evaluate(() => {
      const { row, column } = (document.activeElement as HTMLElement).dataset;
      return `${row},${column}`;
    });
  const columns = index.issues.length;
  const rows = await page.locator('[role=gridcell][data-column="1"]').count();
  const steps = [
    ['Control+Home', '0,0'],
    ['ArrowDown', '1,0'],
    ['ArrowRight', '1,1'],
    ['End', `1,${columns}`],
    ['ArrowDown', `2,${columns}`],
    ['ArrowLeft', `2,${columns - 1}`],
    ['Home', '2,0'],
    ['ArrowUp', '1,0'],
    ['Control+End', `${rows},${columns}`],
    ['ArrowRight', `${rows},${columns}`],
  ] as const;
  for (const [key, place] of steps) {
    await page.keyboard.press(key);
    expect(await at(), key).toBe(place);
    await expectVisibleFocus(page, `after ${key}`);
  }
  expect(await page.getByRole('grid').locator('[tabindex="0"]').count()).toBe(1);

  const names = await page
    .getByRole('gridcell')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
  expect(new Set(names).size).toBe(names.length);
  const jeri = names.find((name) => /^José Jerí, .*intervention in Venez/i.test(name));
  expect(jeri).toMatch(/: Support with reservations, .*\d+ quotes?/);
  expect(names.filter((name) => / quotes?(,|$)/.test(name))).toHaveLength(spokenCells.length);
  const silent = names.filter((name) => name.endsWith(': No statement'));
  expect(silent.length + spokenCells.length).toBe(names.length);

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: / · / })).toBeVisible();
  expect(searchOf(page).get('cell')).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => searchOf(page).get('cell')).toBeNull();
  await expect.poll(at).toBe('1,1');
});

test('the search opens with a slash or Ctrl K, excludes with Shift Enter, and gives the focus back', async ({
  page,
}) => {
  await page.goto('timeline');
  await tabTo(page, '[data-cell]');
  const before = await focusedCell(page);
  const search = page.getByRole('dialog', { name: 'Search or jump to' });
  await page.keyboard.press('/');
  await expect(search.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search).toBeHidden();
  await expect.poll(() => focusedCell(page)).toBe(before);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('actor: rubio');
  await expect(search.getByRole('option').first()).toContainText('Marco Rubio');
  await page.keyboard.press('Shift+Enter');
  await expect.poll(() => searchOf(page).get('actor')).toBe('!marco-rubio');
});

test('G and a letter go to a screen, F opens the filters, and the help lists the keys', async ({
  page,
}) => {
  await page.goto('timeline');
  await expect(timelineGrid(page)).toBeVisible();
  for (const [letter, title] of [
    ['m', /^Matrix/],
    ['a', /^Actors/],
    ['r', /^Articles/],
    ['t', /^Timeline/],
  ] as const) {
    await page.keyboard.press('g');
    await page.keyboard.press(letter);
    await expect(page).toHaveTitle(title);
  }
  await page.keyboard.press('f');
  await expect(page.getByRole('dialog', { name: 'Add filter' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  for (const key of ['Ctrl K', 'J', 'Esc', 'G T']) {
    await expect(help.getByText(key, { exact: true })).toBeVisible();
  }
});

test('single letters can be turned off for good; Ctrl K stays', async ({ page }) => {
  await page.goto('timeline');
  await expect(timelineGrid(page)).toBeVisible();
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single-letter shortcuts' }).press('Space');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(timelineGrid(page)).toBeVisible();
  for (const key of ['j', '/', '?', 'f', '+', 'g', 'm']) await page.keyboard.press(key);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Search or jump to' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await expect(page).toHaveTitle(/^Timeline/);
});

test('letters typed into a field are letters', async ({ page }) => {
  await page.goto('actors');
  await page.getByRole('searchbox').click();
  await page.keyboard.type('jgmf/?');
  await expect(page.getByRole('searchbox')).toHaveValue('jgmf/?');
  await expect(page).toHaveTitle(/^Actors/);
});

test('in an article J and K step through the quotes', async ({ page }) => {
  await page.goto('articles/entrevista-alvarez');
  await expect(page.locator('mark[data-quotes]').first()).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByText(/^Quote 1 of \d+$/).first()).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByText(/^Quote 2 of \d+$/).first()).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByText(/^Quote 1 of \d+$/).first()).toBeVisible();
  await expect(page.locator('mark[data-active]').first()).toBeInViewport();
});

/** Presses Tab until something that matches has the focus, which is visible all the way. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await expect(page.locator(selector).first()).toBeAttached();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page, `after ${presses + 1} × Tab`);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** What has the focus lies in the window and looks different from when it has not. */
async function expectVisibleFocus(page: Page, when: string): Promise<void> {
  const problem = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'nothing has the focus';
    const name = focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 40);
    const box = focused.getBoundingClientRect();
    const isInWindow =
      box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
    if (!isInWindow) return `${name} is out of view`;
    // A native control may wear its ring on the box around it.
    const look = () =>
      [focused.parentElement, focused, ...focused.querySelectorAll('*')].map(lookOf).join();
    const withFocus = look();
    (focused as HTMLElement).blur();
    const without = look();
    (focused as HTMLElement).focus({ preventScroll: true });
    return withFocus === without ? `${name} looks the same with the focus` : null;

    function lookOf(element: Element | null): string {
      if (!element) return '';
      return [null, '::before', '::after'].map((part) => styleOf(element, part)).join();
    }

    function styleOf(element: Element, part: string | null): string {
      const { outline, boxShadow, borderColor, backgroundColor, stroke, opacity, visibility } =
        getComputedStyle(element, part);
      return [outline, boxShadow, borderColor, backgroundColor, stroke, opacity, visibility].join();
    }
  });
  expect(problem, when).toBeNull();
}

async function focusedCell(page: Page): Promise<string> {
  return await page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? '');
}

function eventIds(elements: Element[]): (string | null)[] {
  return elements.map((element) => element.getAttribute('data-event'));
}

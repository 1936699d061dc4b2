import type { Page } from '@playwright/test';
import { isoDay, parseIsoDay } from '#src/domain/day.ts';
import { filterEvents } from '#src/domain/filter-events.ts';
import { NO_FILTERS, type DayRange, type Filters } from '#src/domain/filters.ts';
import { quotesOnEvents } from '#src/domain/event-counts.ts';
import { eventList, searchOf, timelineGrid } from '#tests/e2e/app.ts';
import { index } from '#tests/e2e/corpus.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

test('a range that is typed narrows lanes, list, counts and address alike', async ({ page }) => {
  await page.goto('timeline');
  await expectInStep(page, null);
  await chooseDates(page, '2025-12');
  await expect.poll(() => searchOf(page).get('t')).toBe('2025-12-01..2025-12-31');
  await expectInStep(page, december);
  await expect(page.getByRole('button', { name: /^Date 1 Dec 2025 – 31 Dec 2025/ })).toBeVisible();

  await page.goBack();
  await expect.poll(() => searchOf(page).get('t')).toBeNull();
  await expectInStep(page, null);
});

test('what certainly lies in the range is told from what may, with both counts, and linked to', async ({
  page,
}) => {
  const countOf = (inRange: 'possible' | 'certain') =>
    filterEvents(index, { ...NO_FILTERS, inRange }, december).length;
  expect(countOf('certain')).toBeGreaterThan(0);
  expect(countOf('certain')).toBeLessThan(countOf('possible'));

  await page.goto('timeline');
  const editor = await openFilter(page, 'Date');
  await editor.getByRole('textbox', { name: 'Or type a period' }).fill('2025-12');
  const radio = (name: string) => editor.getByRole('radio', { name, exact: true });
  await expect(radio(`Possibly in the period (${countOf('possible')})`)).toBeChecked();
  await radio(`Certainly in the period (${countOf('certain')})`).check();
  await editor.getByRole('button', { name: 'Apply' }).click();

  await expect.poll(() => searchOf(page).get('in')).toBe('certain');
  await page.reload();
  const chip = page.getByRole('button', {
    name: /^Date certainly in 1 Dec 2025 – 31 Dec 2025/,
  });
  await expect(chip).toBeVisible();
  await expect(eventList(page)).toHaveAttribute('aria-rowcount', `${countOf('certain') + 1}`);
  await expect(timelineGrid(page).locator('[data-event]')).toHaveCount(countOf('certain'));

  await page.goBack();
  await expect.poll(() => searchOf(page).get('in')).toBeNull();
  await expectInStep(page, null);
});

test('a date that does not exist is refused in words, and nothing changes', async ({ page }) => {
  await page.goto('timeline');
  await chooseDates(page, '2026-02-30');
  await expect(page.getByText('“2026-02-30” does not exist in the calendar.')).toBeVisible();
  expect(searchOf(page).get('t')).toBeNull();
});

test('dragging an end of the brush, its body, or pressing beside it moves all of them', async ({
  page,
}) => {
  await page.goto('timeline?t=2025-12-01..2026-01-31');
  await drag(page, 'End of the visible period', -40);
  const first = await settledRange(page);
  expect(isoDay(first.start)).toBe('2025-12-01');
  expect(first.end).toBeLessThan(day('2026-01-31'));
  await expectInStep(page, first);

  await drag(page, 'Visible period', 60);
  const second = await settledRange(page);
  expect(second.end - second.start).toBe(first.end - first.start);
  expect(second.start).toBeGreaterThan(first.start);
  await expectInStep(page, second);
});

test('the arrow keys of the brush move its ends and its body, with Shift four times as far', async ({
  page,
}) => {
  await page.goto('timeline?t=2025-12-01..2026-01-31');
  const body = page.getByRole('slider', { name: 'Visible period', exact: true });
  const end = page.getByRole('slider', { name: 'End of the visible period' });
  const start = page.getByRole('slider', { name: 'Start of the visible period' });

  await end.press('ArrowLeft');
  const week = await settledRange(page);
  expect(day('2026-01-31') - week.end).toBe(7);
  await expectInStep(page, week);

  await start.press('Shift+ArrowRight');
  const month = await settledRange(page);
  expect(month.start - day('2025-12-01')).toBe(28);
  expect(month.end).toBe(week.end);
  await expectInStep(page, month);

  await body.press('ArrowLeft');
  const moved = await settledRange(page);
  expect([month.start - moved.start, month.end - moved.end]).toEqual([7, 7]);
  await expectInStep(page, moved);
});

test('Back undoes the last filter, not the last movement through time', async ({ page }) => {
  await page.goto('timeline');
  await chooseValue(page, 'Status', 'Planned');
  await expect.poll(() => searchOf(page).get('status')).toBe('planned');
  await page.getByRole('slider', { name: 'End of the visible period' }).press('ArrowLeft');
  const panned = await settledRange(page);
  await chooseValue(page, 'Actor', 'Marco Rubio');
  await expect.poll(() => searchOf(page).get('actor')).toBe('marco-rubio');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('slider', { name: 'Start of the visible period' }).press('ArrowRight');
  await expect.poll(() => searchOf(page).get('t')).not.toBe(textOf(panned));

  await page.goBack();
  await expect.poll(() => searchOf(page).get('actor')).toBeNull();
  expect(searchOf(page).get('status')).toBe('planned');
  await expectInStep(page, panned, { status: [{ value: 'planned', exclude: false }] });
  await page.goBack();
  await expect.poll(() => searchOf(page).get('status')).toBeNull();
  await page.goForward();
  await page.goForward();
  await expect.poll(() => searchOf(page).get('actor')).toBe('marco-rubio');
});

test('where nothing is left, the filter whose removal restores most is named and goes with one click', async ({
  page,
}) => {
  const asked = {
    actor: [{ value: 'cnn', exclude: false }],
    issue: [{ value: 'non-nato-ally', exclude: false }],
    status: [{ value: 'planned', exclude: false }],
  } as const satisfies Partial<Filters>;
  const without = (field: keyof typeof asked) =>
    filterEvents(index, { ...NO_FILTERS, ...asked, [field]: [] }, null).length;
  const counts = { actor: without('actor'), issue: without('issue'), status: without('status') };
  expect(filterEvents(index, { ...NO_FILTERS, ...asked }, null)).toHaveLength(0);
  expect(counts.actor).toBeGreaterThan(Math.max(counts.issue, counts.status));

  await page.goto('timeline?v=1&actor=cnn&issue=non-nato-ally&status=planned');
  const main = page.getByRole('main');
  await expect(main.getByText('No event meets these filters')).toBeVisible();
  await expect(main.getByText(/^Without “Actor is CNN” there/)).toContainText(`${counts.actor}`);
  await main.getByRole('button', { name: 'Remove that filter' }).click();

  await expect(main.getByText('No event meets these filters')).toBeHidden();
  await expect.poll(() => searchOf(page).get('actor')).toBeNull();
  expect(searchOf(page).get('status')).toBe('planned');
  await expect(eventList(page)).toHaveAttribute('aria-rowcount', `${counts.actor + 1}`);
});

const december: DayRange = { start: day('2025-12-01'), end: day('2025-12-31') };

async function chooseDates(page: Page, expression: string): Promise<void> {
  const editor = await openFilter(page, 'Date');
  await editor.getByRole('textbox', { name: 'Or type a period' }).fill(expression);
  await editor.getByRole('button', { name: 'Apply' }).click();
}

async function chooseValue(page: Page, field: string, value: string): Promise<void> {
  const editor = await openFilter(page, field);
  await editor.getByRole('combobox').fill(value);
  await editor.getByRole('gridcell', { name: new RegExp(`^${value}`) }).click();
  await page.keyboard.press('Escape');
  await expect(editor).toBeHidden();
}

async function openFilter(page: Page, field: string) {
  await page.getByRole('button', { name: 'Add filter' }).click();
  const fields = page.getByRole('dialog', { name: 'Add filter' });
  await fields.getByRole('button', { name: field, exact: true }).click();
  return page.getByRole('dialog', { name: `Filter by: ${field}` });
}

/** Drags a part of the brush sideways by so many pixels. */
async function drag(page: Page, name: string, byPx: number): Promise<void> {
  const box = await page.getByRole('slider', { name, exact: true }).boundingBox();
  if (!box) throw new Error(`no ${name}`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + byPx / 2, y);
  await page.mouse.move(x + byPx, y);
  await page.mouse.up();
}

/** The range of the address once it says what the brush says. */
async function settledRange(page: Page): Promise<DayRange> {
  const brush = page.getByRole('slider', { name: 'Visible period', exact: true });
  await expect(async () => {
    expect(searchOf(page).get('t')).toBe(await brush.getAttribute('data-range'));
  }).toPass({ timeout: 15_000 });
  const [start = '', end = ''] = (searchOf(page).get('t') ?? '').split('..');
  return { start: day(start), end: day(end) };
}

/** Brush, list and counts say what this range and these filters leave, and the lanes draw it. */
async function expectInStep(
  page: Page,
  range: DayRange | null,
  filters: Partial<Filters> = {},
): Promise<void> {
  const left = filterEvents(index, { ...NO_FILTERS, ...filters }, range);
  const quotes = quotesOnEvents(index, left);
  await expect(eventList(page)).toHaveAttribute('aria-rowcount', `${left.length + 1}`);
  const counts = page.getByRole('region', { name: 'Filters' }).getByRole('status');
  await expect(counts).toContainText(
    new RegExp(`^${left.length} events? ${quotes} quotes? on events`),
  );
  if (range) {
    const brush = page.getByRole('slider', { name: 'Visible period', exact: true });
    await expect(brush).toHaveAttribute('data-range', textOf(range));
  }
  const drawn = await timelineGrid(page)
    .locator('[data-event]')
    .evaluateAll((marks) => [
      ...new Set(marks.map((mark) => mark.getAttribute('data-event') ?? '')),
    ]);
  expect(drawn.toSorted()).toEqual(Array.from(left, ({ id }) => id).toSorted());
}

function textOf({ start, end }: DayRange): string {
  return `${isoDay(start)}..${isoDay(end)}`;
}

function day(text: string): number {
  const parsed = parseIsoDay(text);
  if (parsed === null) throw new Error(`not a day: ${text}`);
  return parsed;
}

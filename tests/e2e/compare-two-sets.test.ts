import type { Locator, Page } from '@playwright/test';
import { searchOf, timelineGrid } from '#tests/e2e/app.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

const secondGrid = (page: Page) => page.getByRole('grid', { name: /^Comparison: / });
const leftOf = async (element: Locator) => (await element.boundingBox())?.x ?? NaN;
/** Where the lines of months stand, by their day: those of the grid behind a set of lanes. */
const monthsBehind = (grid: Locator): Promise<Record<string, number>> =>
  grid.evaluate((element) =>
    Object.fromEntries<number>(
      [...(element.parentElement?.querySelectorAll<SVGElement>('line[data-month]') ?? [])].map(
        (line) => [line.dataset['month'] ?? '', line.getBoundingClientRect().left],
      ),
    ),
  );

test('two actors stand on one scale, and a link brings the comparison back', async ({ page }) => {
  await page.goto('timeline?v=1&cmp=actor:marco-rubio');
  await expectAligned(page);
  const address = page.url();

  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => searchOf(page).get('t')).not.toBeNull();
  await expectAligned(page);

  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Compared with Marco Rubio' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Marco Rubio · \d+ events/ })).toBeVisible();
  await expectAligned(page);
});

async function expectAligned(page: Page): Promise<void> {
  const [first, second] = [timelineGrid(page), secondGrid(page)];
  const event = second.locator('g[data-event="rubio-visit"]').first();
  await event.waitFor();
  await expect(async () => {
    const [a, b] = [await monthsBehind(first), await monthsBehind(second)];
    expect(Object.keys(a).length).toBeGreaterThan(0);
    expect(Object.keys(b)).toEqual(Object.keys(a));
    for (const [day, x] of Object.entries(a)) expect(Math.abs((b[day] ?? NaN) - x)).toBeLessThan(1);
    const inFirst = first.locator('g[data-event="rubio-visit"]').first();
    expect(Math.abs((await leftOf(inFirst)) - (await leftOf(event)))).toBeLessThan(1);
  }).toPass();
}

test('a day is as wide in both periods, and moving the first leaves the second where it is', async ({
  page,
}) => {
  await page.goto('timeline?v=1&t=2025-12-12..2026-02-10&cmp=until:2025-12-11');
  const second = secondGrid(page);
  const widthOfDay = async (grid: Locator) => {
    const lines = Object.entries(await monthsBehind(grid))
      .map(([day, x]) => ({ day: Number(day), x }))
      .toSorted((a, b) => a.day - b.day);
    const [from, to] = [lines.at(0), lines.at(-1)];
    return ((to?.x ?? NaN) - (from?.x ?? NaN)) / ((to?.day ?? NaN) - (from?.day ?? NaN));
  };
  await second.waitFor();
  expect(await widthOfDay(second)).toBeCloseTo(await widthOfDay(timelineGrid(page)), 1);

  const before = await monthsBehind(second);
  const name = await second.getAttribute('aria-label');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => searchOf(page).get('t')).not.toBe('2025-12-12..2026-02-10');
  expect(await monthsBehind(second)).toEqual(before);
  expect(await second.getAttribute('aria-label')).toBe(name);
  expect(searchOf(page).get('cmp')).toBe('until:2025-12-11');
});

test('the second set is called out at the lower edge, and is scrolled to by its focus', async ({
  page,
}) => {
  await page.goto('timeline?v=1&cmp=actor:marco-rubio');
  const heading = page.getByRole('heading', { name: /^Marco Rubio/ });
  await expect(heading).toBeInViewport({ ratio: 0.9 });
  await timelineGrid(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  const focused = secondGrid(page).locator(':focus');
  await expect(focused).toBeVisible();
  await expect(async () => {
    const mark = await focused.boundingBox();
    const bar = await heading.boundingBox();
    expect(mark?.y ?? 0).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  }).toPass();
});

import type { Page } from '@playwright/test';
import { eventList } from '#tests/e2e/app.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

const opener = (page: Page) => page.getByRole('button', { name: 'Summary', exact: true });
const summary = (page: Page) => page.getByRole('region', { name: 'Selection summary' });
const count = (page: Page, name: string) =>
  summary(page).getByRole('button', { name: new RegExp(`^${name}: `) });

test('a count filters and excludes by key, and the focus stays on it wherever it comes to stand', async ({
  page,
}) => {
  await page.goto('timeline?v=1&sum=1');
  const rubio = count(page, 'Marco Rubio');
  await expect(eventList(page).locator('[data-event]').first()).toBeVisible();
  const all = await eventList(page).locator('[data-event]').count();
  await rubio.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]actor=marco-rubio&/);
  await expect(rubio).toHaveAttribute('aria-pressed', 'true');
  await expect(rubio).toBeFocused();
  await expect.poll(() => eventList(page).locator('[data-event]').count()).toBeLessThan(all);
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/[?&]actor=!marco-rubio&/);
  await expect(rubio).toHaveAccessibleName(/^Marco Rubio: no events; exclude$/);
  await expect(rubio).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/timeline\/?\?v=1&sum=1$/);
  await expect(rubio).toBeFocused();
});

test('a drawer takes the focus from its button, which it covers, and gives it back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto('timeline');
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(summary(page)).toBeVisible();
  await expect(opener(page)).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.closest('section') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(summary(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
});

for (const width of [390, 768, 1200, 1440]) {
  test(`at ${width} px nothing of it is cut off, and all that is pressed is large enough`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('timeline?v=1&t=2025-12-01..2026-03-31&sum=1');
    await expect(count(page, 'Marco Rubio')).toBeVisible();
    const least = width < 768 ? 44 : 24;
    const faults = await summary(page).evaluate((panel, side) => {
      const edge = panel.getBoundingClientRect();
      return [...panel.querySelectorAll('button, li span')].flatMap((element) => {
        const { left, right, width: wide, height } = element.getBoundingClientRect();
        const isCut = left < edge.left || right > edge.right || element.scrollWidth > wide + 1;
        const isSmall = element.matches('button') && (height < side || wide < side);
        return isCut || isSmall ? [`${element.textContent}: ${wide} × ${height}`] : [];
      });
    }, least);
    expect(faults).toEqual([]);
  });
}

test('paper has the events, not their summary', async ({ page }) => {
  await page.goto('timeline?v=1&sum=1');
  await expect(summary(page)).toBeVisible();
  // What is printed comes at leisure.
  await expect(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.emulateMedia({ media: 'print' });
    await expect(summary(page)).toBeHidden({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
});

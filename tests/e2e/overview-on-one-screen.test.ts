import type { Page } from '@playwright/test';
import { wearTheme } from '#tests/e2e/app.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

/** Below it the overview goes on, for those who look further. */
const FURTHER = /^(Who agrees with whom\?|¿Quién coincide con quién\?)$/;

/** How far the five questions with their answers reach below the screen, in pixels. */
function belowScreenPx(page: Page): Promise<number> {
  return page
    .getByRole('main')
    .getByRole('region')
    .filter({ hasNot: page.getByRole('heading', { name: FURTHER }) })
    .evaluateAll((parts) =>
      Math.max(...parts.map((part) => part.getBoundingClientRect().bottom - innerHeight)),
    );
}

for (const [width, height, theme] of [
  [1440, 900, 'light'],
  [1920, 1080, 'projector'],
] as const) {
  test(`all five questions stand on one screen of ${width} by ${height}, ${theme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('overview');
    await page.getByRole('main').getByText('Hugo de Zela:').waitFor();
    await wearTheme(page, theme);
    await expect.poll(() => belowScreenPx(page)).toBeLessThanOrEqual(0);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(6);
  });
}

test('on a phone what is said of an issue stands close under its bar, and all can be touched', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('overview');
  const issue = page.getByRole('listitem').filter({ hasText: /Visita de Rubio|Rubio visit/ });
  const first = issue.first();
  await first.waitFor();
  const height = await first.evaluate((one) => one.getBoundingClientRect().height);
  expect(height).toBeLessThan(140);
  for (const link of await first.getByRole('link').all()) {
    await link.scrollIntoViewIfNeeded();
    // What is above and below the words is the link's as well, and nothing lies over it.
    const isItsOwn = await link.evaluate((one) => {
      const { top, bottom, left, width, height: tall } = one.getBoundingClientRect();
      const middle = left + width / 2;
      const hits = [top + 2, bottom - 2].map((y) => document.elementFromPoint(middle, y));
      return tall >= 44 && hits.every((hit) => hit !== null && one.contains(hit));
    });
    expect(isItsOwn).toBe(true);
  }
});

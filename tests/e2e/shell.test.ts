import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/e2e/watched-test.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the shell has no fault that axe finds, with its menu closed and open', async ({ page }) => {
    await page.goto('actors');
    await expect(page.getByRole('heading', { name: 'Actors', exact: true })).toBeVisible();
    await expectNoFault(page);
    await button(page, 'More').click();
    await expectNoFault(page);
  });

  test('what one presses in the shell is at least 44 pixels wide and high', async ({ page }) => {
    await page.goto('actors');
    await button(page, 'More').click();
    const controls = page.locator(
      'header :is(a, button), nav[aria-label="Screens"] a, [popover] :is(label, button)',
    );
    await expect(controls).toHaveCount(4 + 5 + 2 + 4 + 1);
    for (const control of await controls.all()) {
      const box = await control.boundingBox();
      expect(box?.height, await control.innerText()).toBeGreaterThanOrEqual(44);
      expect(box?.width, await control.innerText()).toBeGreaterThanOrEqual(44);
    }
  });
});

for (const [width, theme] of [
  [320, 'light'],
  [768, 'light'],
  [1024, 'light'],
  [1200, 'projector'],
  [1440, 'projector'],
] as const) {
  test(`at ${width} pixels in the ${theme} theme the header fits, in both languages`, async ({
    page,
  }) => {
    await wear(page, theme);
    await page.setViewportSize({ width, height: 700 });
    for (const language of ['es', 'en']) {
      await page.goto(`actors?v=1&lang=${language}`);
      const header = page.getByRole('banner');
      await expect(header.getByRole('button').last()).toBeInViewport({ ratio: 1 });
      const overlaps = await header.evaluate((bar) => {
        const boxes = [...bar.querySelectorAll('a, button')].map((one) =>
          one.getBoundingClientRect(),
        );
        return boxes.filter((box, i) => i > 0 && box.left < (boxes[i - 1]?.right ?? 0) - 0.5)
          .length;
      });
      expect(overlaps).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

test('Back returns to the place on the page where it was left', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto('actors');
  const actor = page.getByRole('link', { name: /^Nicolás Maduro/ });
  await actor.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => window.scrollY);
  expect(left).toBeGreaterThan(0);
  await actor.click();
  await expect(page.getByRole('heading', { name: 'Nicolás Maduro', exact: true })).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(left);
});

async function expectNoFault(page: Page): Promise<void> {
  // Scans at rest: a colour halfway through a transition is nobody's colour.
  await page.waitForFunction(() => document.getAnimations().length === 0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

async function wear(page: Page, theme: string): Promise<void> {
  await page.addInitScript((name) => localStorage.setItem('postura.theme', name), theme);
}

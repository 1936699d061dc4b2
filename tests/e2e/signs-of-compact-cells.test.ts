import type { Page } from '@playwright/test';
import { expect, test } from '#tests/e2e/watched-test.ts';

test('the compact matrix draws each sign in the colours of the theme, of high contrast and of paper', async ({
  page,
}) => {
  await page.goto('matrix?v=1&view=compact');
  await page.evaluate(() => localStorage.setItem('postura.theme', 'dark'));
  await page.reload();
  await expectSignsInInk(page, 'rgb(85, 187, 219)');
  await page.emulateMedia({ forcedColors: 'active' });
  await expectSignsInInk(page, await systemInk(page));
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await expectSignsInInk(page, 'rgb(0, 103, 154)');
});

/** A cell of each stance in use has the drawing that the legend has, in this colour where it is support. */
async function expectSignsInInk(page: Page, support: string): Promise<void> {
  await expect.poll(() => pictureIn(page, 'Support')).toContain(`fill="${support}"`);
  for (const position of ['Support with reservations', 'Unclear', 'No statement']) {
    expect(await pictureIn(page, position)).toContain('<svg');
  }
}

function pictureIn(page: Page, position: string): Promise<string> {
  return page
    .locator(`[role=gridcell][aria-label*=": ${position}"]`)
    .first()
    .evaluate((cell) => {
      const { backgroundImage } = getComputedStyle(cell);
      return decodeURIComponent(/data:image\/svg\+xml,([^"]*)/.exec(backgroundImage)?.[1] ?? '');
    });
}

function systemInk(page: Page): Promise<string> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'CanvasText';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
}

import { builtPart } from '#tests/built-part.ts';
import { timelineGrid } from '#tests/e2e/app.ts';
import { builtFolder } from '#tests/e2e/built-folder.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

test('a print before its own part has come has all lanes of the screen, uncut, on a wide page', async ({
  page,
  faults,
}) => {
  const part = builtPart(builtFolder, 'TimelinePrint');
  faults.allow(new RegExp(part), /ERR_FAILED/);
  await page.route(`**/assets/${part}`, (route) => route.abort());
  await page.setViewportSize({ width: 1440, height: 500 });
  await page.goto('timeline');
  await timelineGrid(page).locator('[data-event]').first().waitFor();
  const lanes = page.locator('[data-lanes-scroller]');
  const cutPx = () => lanes.evaluate((one) => one.scrollHeight - one.clientHeight);
  expect(await cutPx()).toBeGreaterThan(20);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(cutPx).toBeLessThanOrEqual(1);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('what draws for paper is there two seconds after the timeline stands', async ({ page }) => {
  await page.clock.install();
  const part = page.waitForResponse(`**/assets/${builtPart(builtFolder, 'TimelinePrint')}`);
  await page.goto('timeline');
  await timelineGrid(page).locator('[data-event]').first().waitFor();
  // A machine may be slow: by the clock of the page.
  await page.clock.fastForward(2000);
  await part;
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Period shown: /)).toBeVisible();
});

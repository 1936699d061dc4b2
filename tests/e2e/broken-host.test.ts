import { expect, test, type Page, type Route } from '@playwright/test';

/** Every answer with 404, as a host gives it for files of an earlier build. */
const gone = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });

/** How often the page itself was loaded. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => loads++);
  return () => loads;
}

const matrixLink = (page: Page) => page.getByRole('link', { name: 'Matrix' }).first();

test('code that is gone after a deploy: the page is loaded anew once, then says so', async ({
  page,
}) => {
  const loads = countLoads(page);
  await page.goto('actors/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.route('**/assets/MatrixPage*.js', gone);
  await matrixLink(page).click();
  await expect.poll(loads).toBe(2);
  await expect(page.getByRole('alert')).toContainText('A part of the program is missing');
  expect(page.url()).toMatch(/\/matrix\/$/);
  await page.waitForTimeout(500);
  expect(loads()).toBe(2);

  await page.unroute('**/assets/MatrixPage*.js');
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('code that does not come for want of a connection: the page stays and says so', async ({
  page,
  context,
}) => {
  const loads = countLoads(page);
  await page.goto('actors/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.setOffline(true);
  await matrixLink(page).click();
  await expect(page.getByRole('alert')).toContainText('A part of the program is missing');
  expect(loads()).toBe(1);
});

for (const [fault, answer, words] of [
  ['missing', gone, 'A data file is missing'],
  [
    'the host’s own page',
    (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Hi' }),
    'Something else came instead of the data',
  ],
  ['cut off', (route: Route) => route.abort('connectionreset'), 'The server does not answer'],
] as const) {
  test(`data that is ${fault}: said in words, mended by another attempt`, async ({ page }) => {
    await page.route('**/data/index*.json', answer);
    await page.goto('actors/?v=1&group=none');
    await expect(page.getByRole('alert')).toContainText(words);
    await page.unroute('**/data/index*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Actors' })).toBeVisible();
    expect(page.url()).toMatch(/\/actors\/\?v=1&group=none$/);
  });
}

test('a connection that is lost later: the data stays, with its time', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: new Date('2026-01-20T10:42:00') });
  await page.goto('actors/');
  await expect(page.getByRole('heading', { level: 1, name: 'Actors' })).toBeVisible();
  await context.setOffline(true);
  await page.clock.fastForward('05:00');
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await page.clock.fastForward('00:02');
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('Data of 10:42.');
  await expect(page.getByRole('heading', { level: 1, name: 'Actors' })).toBeVisible();
});

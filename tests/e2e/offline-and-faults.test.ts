import type { Page, Route } from '@playwright/test';
import { builtPart } from '#tests/built-part.ts';
import { eventPanel, searchOf, timelineGrid, walkTo } from '#tests/e2e/app.ts';
import { builtFolder } from '#tests/e2e/built-folder.ts';
import { index } from '#tests/e2e/corpus.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

const NOT_FOUND = '<!doctype html><title>Log in</title><p>Log in to this network';
const faults = [
  { name: 'missing', says: 'A data file is missing', answer: answerWith(404, 'Not found') },
  { name: 'refused by the host', says: 'The server reports an error', answer: answerWith(500, '') },
  {
    name: 'replaced by a page',
    says: 'Something else came instead of the data',
    answer: (route: Route) => route.fulfill({ contentType: 'text/html', body: NOT_FOUND }),
  },
  {
    name: 'cut off by the network',
    says: 'The server does not answer',
    answer: (route: Route) => route.abort('connectionreset'),
  },
  { name: 'cut short', says: 'The data came incomplete', answer: cutShort },
  { name: 'changed on the way', says: 'not what was published', answer: altered },
] as const;

test.beforeEach(({ faults: watched }) => {
  watched.allow(
    // React names what a part of the screen has caught.
    /^console: DataError/,
    /^console: Failed to load resource/,
    /^status (404|500)/,
    /^failed net::ERR_/,
  );
});

for (const { name, says, answer } of faults) {
  test(`data that is ${name}: said in words in each place, nothing half shown, another attempt mends it`, async ({
    page,
  }) => {
    await test.step('the index', async () => {
      await page.route('**/data/index*.json', answer);
      await page.goto('timeline?v=1&status=planned&lanes=actor');
      await expect(page.getByRole('alert')).toContainText(says);
      await expect(page.locator('[data-event]')).toHaveCount(0);
      await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
      await page.unroute('**/data/index*.json');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(timelineGrid(page).locator('[data-event]').first()).toBeVisible();
      expect(searchOf(page).get('status')).toBe('planned');
      expect(searchOf(page).get('lanes')).toBe('actor');
    });
    await test.step('the evidence of an event', async () => {
      await page.route('**/data/evidence/**', answer);
      await walkTo(page, 'timeline?v=1&sel=rubio-visit');
      const panel = eventPanel(page);
      await expect(panel.getByRole('alert')).toContainText(says);
      await expect(page.locator('blockquote')).toHaveCount(0);
      await expect(timelineGrid(page).locator('[data-event]')).toHaveCount(index.events.length);
      await page.unroute('**/data/evidence/**');
      await panel.getByRole('button', { name: 'Try again' }).click();
      await expect(panel.locator('blockquote').first()).toBeVisible();
      expect(searchOf(page).get('sel')).toBe('rubio-visit');
    });
    await test.step('an article', async () => {
      await page.route('**/data/articles/**', answer);
      await walkTo(page, 'articles/entrevista-alvarez?v=1&q=jeri-necessary-measure');
      await expect(page.getByRole('alert')).toContainText(says);
      await expect(page.locator('[data-quote]')).toHaveCount(0);
      await page.unroute('**/data/articles/**');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator('mark[data-active]').first()).toBeInViewport();
    });
  });
}

test('a transfer that falls silent is given up after its time, and another attempt works', async ({
  page,
}) => {
  await page.clock.install();
  const held: Route[] = [];
  await page.route('**/data/index*.json', (route) => void held.push(route));
  await page.goto('matrix');
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  await expect.poll(() => held.length).toBe(1);
  await page.clock.fastForward(19_000);
  await expect(page.getByRole('alert')).toBeHidden();
  await page.clock.fastForward(2_000);
  await expect(page.getByRole('alert')).toContainText('20 seconds');
  await page.unroute('**/data/index*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('without a connection all that was loaded works on, and what was not says why', async ({
  page,
  context,
}) => {
  await page.goto('matrix?cell=jose-jeri~venezuela-intervention');
  await expect(page.locator('blockquote').first()).toBeVisible();
  await walkTo(page, 'timeline');
  // The panel of events comes at leisure, once the timeline stands.
  const panelCode = page.waitForResponse(fileOf('TimelinePanel'));
  await expect(timelineGrid(page).locator('[data-event]').first()).toBeVisible();
  await panelCode;
  await context.setOffline(true);
  await timelineGrid(page).locator('[data-event="rubio-visit"]').click();
  await expect(eventPanel(page).locator('blockquote').first()).toBeVisible();
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Matrix').click();
  await expect(page.getByRole('grid', { name: 'Stances by actor and issue' })).toBeVisible();

  await page.getByRole('navigation', { name: 'Screens' }).getByText('Articles').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page).toHaveURL(/\/articles/);
  await context.setOffline(false);
  await page.getByRole('alert').getByRole('button').click();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('code that is gone leads to one new copy of the page at most, at the same address', async ({
  page,
}) => {
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.goto('matrix');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.route(fileOf('ActorsPage'), answerWith(404, 'Not found'));
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Actors').click();
  await expect(page.getByRole('alert')).toContainText('A part of the program is missing');
  await expect.poll(() => loads).toBe(2);
  await expect(page).toHaveURL(/\/actors/);
  // A second part that is gone does not start it all over.
  await page.route(fileOf('ArticlesPage'), answerWith(404, 'Not found'));
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Articles').click();
  await expect(page).toHaveURL(/\/articles/);
  await expect(page.getByRole('alert')).toContainText('A part of the program is missing');
  expect(loads).toBe(2);

  await page.unroute(fileOf('ArticlesPage'));
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Articles' })).toBeVisible();
});

test('code that does not come for want of a connection leaves the page loaded, and says so', async ({
  page,
  context,
}) => {
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.goto('matrix');
  await expect(page.getByRole('grid')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Actors').click();
  await expect(page.getByRole('alert')).toContainText('A part of the program is missing');
  expect(loads).toBe(1);
});

test('a connection that is lost later leaves the data there, with its time', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: new Date('2026-01-20T10:42:00') });
  await page.goto('actors');
  const heading = page.getByRole('heading', { level: 1, name: 'Actors' });
  await expect(heading).toBeVisible();
  await context.setOffline(true);
  await page.clock.fastForward('05:00');
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await page.clock.fastForward('00:02');
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('Data of 10:42.');
  await expect(heading).toBeVisible();
});

test('texts of a language that do not come leave the page in the language that it has', async ({
  page,
}) => {
  await page.goto('matrix');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.route(fileOf('es-first'), answerWith(404, 'Not found'));
  await page.route(fileOf('es-further'), answerWith(404, 'Not found'));
  await page.getByRole('button', { name: 'EN: Language' }).click();
  await page.getByRole('radio', { name: 'Español' }).click();
  await expect(page.getByRole('grid', { name: 'Stances by actor and issue' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('storage that is denied costs nothing but memory', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.goto('matrix');
  await expect(page.getByRole('grid')).toBeVisible();
  await themeByMenu(page, 'Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

async function themeByMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Display and keyboard' }).click();
  await page.getByRole('radio', { name }).click();
}

function answerWith(status: number, body: string) {
  return (route: Route) => route.fulfill({ status, body });
}

/** The first half of the file, as if it were all. */
async function cutShort(route: Route): Promise<void> {
  const body = await (await route.fetch()).body();
  await route.fulfill({ contentType: 'application/json', body: body.subarray(0, body.length / 2) });
}

/** Valid JSON of the same length, in which a letter is another. */
async function altered(route: Route): Promise<void> {
  const text = await (await route.fetch()).text();
  await route.fulfill({ contentType: 'application/json', body: text.replace('Perú', 'Peru!') });
}

function fileOf(part: string): string {
  return `**/assets/${builtPart(builtFolder, part)}`;
}

import type { Browser, Page } from '@playwright/test';
import { eventList, eventPanel, searchOf, timelineGrid } from '#tests/e2e/app.ts';
import { servedUnder } from '#tests/e2e/built-folder.ts';
import { index, manifest } from '#tests/e2e/corpus.ts';
import { expect, test, type Faults } from '#tests/e2e/watched-test.ts';

test('a link to the timeline gives another browser the same filters, zoom, selection and panel', async ({
  page,
  context,
  browser,
  faults,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('timeline?v=1&country=peru&issue=!second-intervention&lanes=actor');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => searchOf(page).get('t')).not.toBeNull();
  await timelineGrid(page).locator('[data-event="rubio-visit"]').first().click();
  await expect(eventPanel(page).locator('blockquote').first()).toBeVisible();
  await page.getByRole('columnheader', { name: 'Quotes' }).getByRole('button').click();
  await expect.poll(() => searchOf(page).get('order')).toBe('-quotes');
  await expectSameElsewhere(page, browser, faults, pictureOfTimeline);
});

test('a link to the matrix gives another browser the same grouping, order and open cell', async ({
  page,
  context,
  browser,
  faults,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('matrix');
  await page.getByLabel('Group').selectOption('Kind');
  await page.getByRole('button', { name: 'Rubio visit', exact: false }).first().click();
  await page.getByRole('button', { name: /^Oppose/ }).click();
  await page.getByRole('gridcell', { name: /^José Jerí, .*intervention in Venez/i }).click();
  await expect(page.locator('blockquote').first()).toBeVisible();
  await expectSameElsewhere(page, browser, faults, pictureOfMain);
});

test('a link to a quote gives another browser the same words in the same article', async ({
  page,
  context,
  browser,
  faults,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('articles/entrevista-alvarez');
  const next = page.getByRole('region', { name: 'In this article' });
  await next.getByRole('button', { name: 'Next quote' }).click();
  await next.getByRole('button', { name: 'Next quote' }).click();
  await expect(page.locator('mark[data-active]').first()).toBeInViewport();
  await expectSameElsewhere(page, browser, faults, async (shown) => [
    ...(await pictureOfMain(shown)),
    ...(await shown.locator('mark[data-active]').allTextContents()),
  ]);
});

for (const [why, script] of [
  ['refuses', refuseClipboard],
  ['has no clipboard for pages', removeClipboard],
] as const) {
  test(`a browser that ${why} shows the link to copy by hand`, async ({ page }) => {
    await page.addInitScript(script);
    await page.goto('matrix?cell=jose-jeri~venezuela-intervention');
    await expect(page.getByRole('grid')).toBeVisible();
    await page.getByRole('button', { name: 'Copy link' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Copy link' });
    const field = dialog.getByRole('textbox', { name: 'Link to this view' });
    await expect(field).toBeFocused();
    const link = new URL(await field.inputValue());
    expect(link.searchParams.get('cell')).toBe('jose-jeri~venezuela-intervention');
    expect(link.searchParams.get('lang')).toBe('en');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
}

test('the address of an event selects it, opens its panel and brings its mark into view', async ({
  page,
}) => {
  for (const id of ['rubio-visit', 'us-intervention-caracas', 'conflict-in-peru']) {
    const event = index.eventById.get(id);
    await page.goto(`events/${id}`);
    const title = event?.title.en ?? '';
    await expect(eventPanel(page).getByRole('heading', { name: title })).toBeVisible();
    const mark = timelineGrid(page).locator(`[data-event="${id}"]`);
    await expect(mark).toBeInViewport();
    await expect(mark).toHaveAttribute('aria-selected', 'true');
    await expect(eventList(page).locator(`[data-event="${id}"]`)).toHaveAttribute(
      'aria-selected',
      'true',
    );
  }
});

test('a view survives loading the page anew, and Back and Forward go through the views', async ({
  page,
}) => {
  await page.goto('timeline?actor=marco-rubio');
  await timelineGrid(page).locator('[data-event="rubio-visit"]').click();
  await expect(eventPanel(page).locator('blockquote').first()).toBeVisible();
  const before = await pictureOfTimeline(page);
  await page.reload();
  await expect(eventPanel(page).locator('blockquote').first()).toBeVisible();
  expect(await pictureOfTimeline(page)).toEqual(before);

  await page.getByRole('navigation', { name: 'Screens' }).getByText('Matrix').click();
  await expect(page.getByRole('grid', { name: 'Stances by actor and issue' })).toBeVisible();
  await page.goBack();
  await expect(eventPanel(page).locator('blockquote').first()).toBeVisible();
  expect(await pictureOfTimeline(page)).toEqual(before);
  await page.goBack();
  await expect(eventPanel(page)).toBeHidden();
  expect(searchOf(page).get('actor')).toBe('marco-rubio');
  await page.goForward();
  await page.goForward();
  await expect(page.getByRole('grid', { name: 'Stances by actor and issue' })).toBeVisible();
});

const strange = [
  { address: 'events/no-such-event', says: 'no-such-event' },
  { address: 'events/__proto__', says: '__proto__' },
  { address: 'actors/constructor', says: 'constructor' },
  { address: 'actors/toString', says: 'toString' },
  { address: 'articles/hasOwnProperty', says: 'hasOwnProperty' },
  { address: 'articles/..%2f..%2fmanifest', says: '../../manifest' },
  { address: 'actors/%2e%2e%2f%2e%2e%2fetc%2fpasswd', says: '../../etc/passwd' },
  { address: 'timeline?v=1&sel=no-such-event', says: 'no-such-event' },
  { address: 'timeline?actor=__proto__~marco-rubio', says: '__proto__' },
  { address: 'timeline?t=2026-02-30..x&status=planned&color=red', says: 't=2026-02-30..x' },
  { address: 'timeline?v=99&status=planned', says: 'made by another version' },
  { address: 'matrix?cell=__proto__~constructor', says: '__proto__' },
  { address: 'matrix?cell=..%2f..%2fx~y', says: '../../x' },
  { address: 'articles/entrevista-alvarez?q=toString', says: 'a quote that no longer exists' },
  { address: 'nowhere/at-all', says: '/nowhere/at-all' },
];

test('what a link asks for in vain is named, the rest is usable, and no file beyond the manifest is asked for', async ({
  page,
  faults,
}) => {
  test.setTimeout(90_000);
  // The host has no page for these. What it sends instead looks for the app upwards from the
  // address, and the app explains.
  faults.allow(
    /^status 404: .*\/(events|actors|articles|nowhere|assets)\//,
    /^console: .*status of 404/,
    /^foreign: [^?]*\/some\/assets\//,
    /^console: Refused to apply style from .*\/assets\//,
  );
  const asked = new Set<string>();
  page.on('request', (request) => {
    const [, path] = request.url().split(`${servedUnder}data/`);
    if (path !== undefined) asked.add(path);
  });
  for (const { address, says } of strange) {
    await test.step(address, async () => {
      await page.goto(address);
      await expect(
        page.getByRole('main').or(page.getByRole('status')).getByText(says).first(),
      ).toBeVisible();
      const screens = page.getByRole('navigation', { name: 'Screens' });
      await expect(screens.getByRole('link')).toHaveCount(5);
      await screens.getByRole('link', { name: 'Timeline' }).click();
      await expect(timelineGrid(page).locator('[data-event]').first()).toBeVisible();
    });
  }
  const files = [manifest.index, ...manifest.evidence, ...manifest.articles];
  const named = new Set(['manifest.json', ...files.map(({ path }) => path)]);
  expect([...asked].filter((path) => !named.has(path))).toEqual([]);
});

async function expectSameElsewhere(
  page: Page,
  browser: Browser,
  faults: Faults,
  picture: (shown: Page) => Promise<unknown>,
): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(async () => await navigator.clipboard.readText());
  expect(link).toContain('lang=en');

  const other = await browser.newContext({
    locale: 'es-PE',
    viewport: { width: 1440, height: 900 },
  });
  await faults.watch(other);
  const elsewhere = await other.newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.locator('html')).toHaveAttribute('lang', 'en');
  const expected = await picture(page);
  await expect(async () => expect(await picture(elsewhere)).toEqual(expected)).toPass({
    timeout: 10_000,
  });
  await other.close();
}

/** What a reader would compare: brush, lanes, marks, rows, chips, selection and panel. */
async function pictureOfTimeline(page: Page): Promise<unknown[]> {
  const brush = page.getByRole('slider', { name: 'Visible period', exact: true });
  return [
    await brush.getAttribute('data-range'),
    await timelineGrid(page).getByRole('row').evaluateAll(names),
    await timelineGrid(page).locator('[data-event]').evaluateAll(names),
    await timelineGrid(page).locator('[aria-selected=true]').evaluateAll(names),
    await eventList(page).getAttribute('aria-rowcount'),
    await eventList(page).getByRole('columnheader').evaluateAll(sortings),
    await page.getByRole('region', { name: 'Filters' }).innerText(),
    await eventPanel(page).innerText(),
  ];
}

async function pictureOfMain(page: Page): Promise<string[]> {
  const text = await page.getByRole('main').first().innerText();
  const selected = page.locator('[aria-selected=true], [aria-pressed=true]');
  return [text, ...(await selected.evaluateAll(names))];
}

function sortings(headers: Element[]): (string | null)[] {
  return headers.map((header) => header.getAttribute('aria-sort'));
}

function names(elements: Element[]): string[] {
  return elements.map((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');
}

function refuseClipboard(): void {
  navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
}

function removeClipboard(): void {
  Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
}

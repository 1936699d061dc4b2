import type { Page } from '@playwright/test';
import { index } from '#tests/e2e/corpus.ts';
import { enter, settle, startIn } from '#tests/e2e/stops.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

const places = [
  { zone: 'Etc/GMT+12', now: '2026-01-11T23:30:00Z' },
  { zone: 'Pacific/Kiritimati', now: '2026-01-11T12:00:00Z' },
  { zone: 'Asia/Kathmandu', now: '2026-01-11T18:14:00Z' },
  { zone: 'America/Lima', now: '1970-01-01T00:00:00Z' },
  { zone: 'Asia/Kathmandu', now: '2099-12-31T23:59:59Z' },
];

test('every date reads the same in any zone, and whatever the clock says', async ({
  browser,
  faults,
}) => {
  test.setTimeout(120_000);
  const readIn = async (zone: string, now: string | null) => {
    const context = await browser.newContext({ timezoneId: zone, locale: 'en-GB' });
    await faults.watch(context);
    const page = await context.newPage();
    if (now !== null) await page.clock.setFixedTime(now);
    const texts = await readDates(page);
    await context.close();
    return texts;
  };
  const expected = await readIn('UTC', null);
  expect(expected.filter((text) => text.includes('11 Jan 2026')).length).toBeGreaterThan(10);
  for (const { zone, now } of places) {
    await test.step(`${zone} at ${now}`, async () => {
      expect(await readIn(zone, now)).toEqual(expected);
    });
  }
});

/** Every text and name with a digit, on the screens that show dates. */
async function readDates(page: Page): Promise<string[]> {
  await startIn(page, 'en');
  const texts: string[] = [];
  for (const address of [
    'timeline',
    ...['rubio-visit', 'de-zela-rpp', 'status-coordination'].map((id) => `timeline?v=1&sel=${id}`),
    'timeline?v=1&t=2025-12-13..2026-01-11',
    'matrix?v=1&cell=jose-jeri~venezuela-intervention',
    'actors/hugo-de-zela',
    'articles',
  ]) {
    await enter(page, address);
    const shown = page
      .getByRole('main')
      .locator(address.includes('sel=') || address.includes('cell=') ? 'blockquote' : 'h1, nav a');
    await expect(shown.first()).toBeAttached();
    if (address.startsWith('actors/')) {
      await chartStands(page, /when do they act or speak/);
      await chartStands(page, /which stances, on what/);
      await expect(page.getByText(/more belong to no month/)).toBeVisible();
    }
    if (address === 'articles') {
      await chartStands(page, /./);
      await expect(page.getByRole('figure').locator('svg text').first()).toBeVisible();
    }
    const selected = new URLSearchParams(address.split('?')[1]).get('sel');
    if (selected !== null) {
      const title = index.eventById.get(selected)?.title.en ?? '';
      await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
    }
    await settle(page);
    texts.push(address, ...(await page.evaluate(textsWithDigits)));
  }
  return texts;
}

async function chartStands(page: Page, question: RegExp): Promise<void> {
  const figure = page.getByRole('figure', { name: question });
  await expect(figure.getByRole('button', { name: /^(Table|Show as table)$/ })).toBeVisible();
}

function textsWithDigits(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isSaid = node.parentElement?.closest('[role=status]') !== null;
    // The head of a printed page comes at leisure; it names no date.
    const isShown = node.parentElement?.checkVisibility() === true;
    if (!isSaid && isShown) texts.push(node.textContent ?? '');
  }
  for (const element of document.querySelectorAll('[aria-label], [aria-valuetext], input[value]')) {
    for (const name of ['aria-label', 'aria-valuetext', 'value', 'data-range']) {
      texts.push(element.getAttribute(name) ?? '');
    }
  }
  return texts.filter((text) => /\d/.test(text));
}

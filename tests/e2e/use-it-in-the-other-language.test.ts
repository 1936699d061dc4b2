import type { Page } from '@playwright/test';
import { messages as en } from '#src/i18n/messages/en.ts';
import { messages as es } from '#src/i18n/messages/es.ts';
import { arriveAt, leave, startIn, stops } from '#tests/e2e/stops.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

test.describe.configure({ timeout: 90_000 });

test('choosing Spanish in the menu changes the words of the tool, and no quotation', async ({
  page,
}) => {
  await page.goto('matrix?cell=jose-jeri~venezuela-intervention');
  await expect(page.locator('blockquote').first()).toBeVisible();
  const before = await readPage(page);
  await page.getByRole('button', { name: 'EN: Language' }).click();
  await page.getByRole('radio', { name: 'Español' }).click();

  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('grid', { name: 'Posturas por actor y tema' })).toBeVisible();
  const after = await readPage(page);
  expect(after.quotes).toEqual(before.quotes);
  expect(after.quotes.length).toBeGreaterThan(0);

  await page.reload();
  await expect(page.getByRole('grid', { name: 'Posturas por actor y tema' })).toBeVisible();
  await expect(page).toHaveTitle(/^José Jerí · Intervención en Venezuela – Postura$/);
});

test('on every screen all wording follows the language, no key shows, and the quotations stay', async ({
  page,
}) => {
  const quotes: Record<'es' | 'en', string[][]> = { es: [], en: [] };
  for (const language of ['en', 'es'] as const) {
    const foreign = onlyIn(language === 'es' ? en : es, language === 'es' ? es : en);
    await startIn(page, language);
    for (const stop of stops) {
      await test.step(`${stop.name} in ${language}`, async () => {
        await arriveAt(page, stop);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        const shown = await readPage(page);
        expect(shown.ours.filter((text) => foreign.has(text))).toEqual([]);
        expect(shown.ours.filter((text) => looksLikeKey(text))).toEqual([]);
        expect(await page.locator('[data-quote]:not([lang])').count()).toBe(
          await page.locator('[lang] [data-quote]:not([lang])').count(),
        );
        quotes[language].push(shown.quotes.toSorted());
        await leave(page, stop);
      });
    }
  }
  // Lists may come in another order; the words are the same.
  expect(quotes.es).toEqual(quotes.en);
});

type Shown = { ours: string[]; quotes: string[] };

/** The texts of the page and the names that only assistive technology reads, and its quotations. */
async function readPage(page: Page): Promise<Shown> {
  return await page.evaluate(() => {
    const quotes = [...document.querySelectorAll('[data-quote]')].map((quote) => quote.textContent);
    const ours: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const isTheirs = element?.closest('[data-quote], [translate=no], :root [lang]:not(html)');
      if (!isTheirs && element?.checkVisibility()) ours.push(node.textContent?.trim() ?? '');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        ours.push(element.getAttribute(name) ?? '');
      }
    }
    return { quotes, ours: ours.filter((text) => text !== '') };
  });
}

type Messages = { readonly [key: string]: string | Messages };

/** Texts of one language, without anything to fill in, that do not occur in the other. */
function onlyIn(own: Messages, other: Messages): ReadonlySet<string> {
  const others = new Set(leaves(other));
  return new Set(leaves(own).filter((text) => !/[{<]/.test(text) && !others.has(text)));
}

function leaves(messages: Messages): string[] {
  return Object.values(messages).flatMap((value) =>
    typeof value === 'string' ? [value] : leaves(value),
  );
}

/** `matrix.legend`, as it shows where a text is missing. */
function looksLikeKey(text: string): boolean {
  return /^(actors|dates|errors|evidence|filters|matrix|palette|reader|shell|timeline|vocabulary)(\.[\w-]+)+$/.test(
    text,
  );
}

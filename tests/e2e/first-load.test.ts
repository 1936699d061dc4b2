import type { Page } from '@playwright/test';
import { firstLoadScripts } from '#tests/first-load.ts';
import { builtFolder } from '#tests/e2e/built-folder.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

/**
 * What a browser has asked for a second after the timeline stands, by its own clock; the rest comes
 * at leisure.
 */
async function scriptsOf(page: Page): Promise<string[]> {
  await page.addInitScript(() => {
    performance.setResourceTimingBufferSize(1000);
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main [data-event]')) return;
      performance.mark('stands');
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto('timeline');
  await page.getByRole('main').locator('[data-event]').first().waitFor();
  return page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const [stands] = performance.getEntriesByName('stands');
    if (!stands) throw new Error('the timeline never stood');
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < stands.startTime + 1000)
      .map(({ name }) => new URL(name).pathname.split('/').at(-1) ?? '')
      .filter((name) => name.endsWith('.js'));
  });
}

for (const [locale, language] of [
  ['es-PE', 'es'],
  ['en-GB', 'en'],
] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('a first visit to the timeline fetches the scripts whose size is held, and no others', async ({
      page,
    }) => {
      const fetched = await scriptsOf(page);
      expect(new Set(fetched)).toEqual(new Set(firstLoadScripts(builtFolder, language)));
    });
  });
}

test.describe('on a phone', () => {
  test.use({ locale: 'es-PE', viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a first visit fetches its list with what that needs, and no others', async ({ page }) => {
    const fetched = await scriptsOf(page);
    expect(new Set(fetched)).toEqual(new Set(firstLoadScripts(builtFolder, 'es', 'phone')));
  });
});

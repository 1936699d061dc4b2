import type { Page } from '@playwright/test';
import { expectHighlighted, walkTo } from '#tests/e2e/app.ts';
import { articleFiles, articles, index, quotesIn, spokenCells } from '#tests/e2e/corpus.ts';
import { arriveAt, leave, startIn, stops } from '#tests/e2e/stops.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

test.describe.configure({ timeout: 120_000 });

for (const language of ['es', 'en'] as const) {
  test(`in ${language}, what stands in the serif face is word for word in an article, wherever one goes`, async ({
    page,
  }) => {
    await startIn(page, language);
    for (const stop of stops) {
      await test.step(stop.name, async () => {
        await arriveAt(page, stop);
        await expectVerbatim(page);
        await leave(page, stop);
      });
    }
    await test.step('every cell', async () => {
      for (const { actor, issue } of spokenCells) {
        await walkTo(page, `matrix?v=1&cell=${actor.id}~${issue.id}`);
        await expect(
          page.getByRole('region', { name: place(actor, issue, language) }),
        ).toBeVisible();
        await expect(page.locator('blockquote').first()).toBeVisible();
        await expectVerbatim(page);
      }
    });
    await test.step('every event', async () => {
      for (const event of index.events) {
        await walkTo(page, `timeline?v=1&sel=${event.id}`);
        await expect(page.getByRole('heading', { name: event.title[language] })).toBeVisible();
        await expect(page.locator('blockquote').first()).toBeVisible();
        await expectVerbatim(page);
      }
    });
    await test.step('every actor', async () => {
      for (const actor of index.actors) {
        await walkTo(page, `actors/${actor.id}`);
        await expect(
          page.getByRole('heading', { level: 1, name: actor.name[language], exact: true }),
        ).toBeVisible();
        await expectVerbatim(page);
      }
    });
    await test.step('every quote in its article', async () => {
      for (const { id } of articles) {
        for (const quote of quotesIn(id)) {
          await walkTo(page, `articles/${id}?v=1&q=${quote.id}`);
          await expectHighlighted(page, quote.quote.exact);
          await expectVerbatim(page);
        }
      }
    });
  });
}

/** Every visible text in the serif face is in the file of an article. */
async function expectVerbatim(page: Page): Promise<void> {
  const texts = await page.evaluate(serifTexts);
  const invented = texts.filter((text) => !articleFiles.some((file) => file.includes(text)));
  expect(invented).toEqual([]);
}

/**
 * The texts set in Source Serif, each as one string as far as it stands in one block; guillemets
 * and dots at their outside, marked as ours, are left out.
 */
function serifTexts(): string[] {
  const texts = new Map<Element, string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element) continue;
    const style = getComputedStyle(element);
    if (!/^["']?Source Serif/.test(style.fontFamily) || !element.checkVisibility()) continue;
    const ours = element.closest('[data-ours]');
    if (ours && /^[«»…]*$/.test(ours.textContent ?? '')) continue;
    const block = blockOf(element);
    texts.set(block, (texts.get(block) ?? '') + (node.textContent ?? ''));
  }
  return [...texts.values()].filter((text) => /\S/.test(text));

  /** The nearest ancestor that begins a line of its own, or a quote. */
  function blockOf(element: Element): Element {
    let block = element;
    while (block.parentElement && isInline(block)) block = block.parentElement;
    return block;
  }

  function isInline(element: Element): boolean {
    return getComputedStyle(element).display === 'inline' && !element.matches('[data-quote]');
  }
}

function place(
  actor: (typeof spokenCells)[number]['actor'],
  issue: (typeof spokenCells)[number]['issue'],
  language: 'es' | 'en',
): string {
  return `${actor.name[language]} · ${issue.short[language]}`;
}

import type { Locator, Page } from '@playwright/test';
import { evidenceOfCell, evidenceOfEvent, type EvidenceItem } from '#src/domain/evidence.ts';
import { eventPanel, expectHighlighted, timelineGrid } from '#tests/e2e/app.ts';
import { book, index, spokenCells } from '#tests/e2e/corpus.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

test.describe.configure({ timeout: 120_000 });

test('one click on any cell with evidence shows its quotes, a second shows one in its article', async ({
  page,
}) => {
  expect(spokenCells.length).toBeGreaterThan(10);
  await page.goto('matrix');
  for (const { actor, issue } of spokenCells) {
    await test.step(`${actor.id} on ${issue.id}`, async () => {
      const name = `${actor.name.en}, ${issue.name.en}: `;
      await page.getByRole('gridcell', { name: new RegExp(`^${literally(name)}`) }).click();
      const panel = page.getByRole('region', { name: `${actor.name.en} · ${issue.short.en}` });
      const items = evidenceOfCell(book, actor.id, issue.id);
      await expectQuotes(panel, items);
      await followFirst(page, panel, items);
    });
  }
});

test('one click on any event of the timeline shows its quotes, a second shows one in its article', async ({
  page,
}) => {
  await page.goto('timeline');
  for (const event of index.events) {
    await test.step(event.id, async () => {
      await timelineGrid(page).locator(`[data-event="${event.id}"]`).click();
      const panel = eventPanel(page);
      await expect(panel.getByRole('heading', { name: event.title.en, exact: true })).toBeVisible();
      const items = evidenceOfEvent(book, event.id);
      await expectQuotes(panel, items);
      await followFirst(page, panel, items);
    });
  }
});

/** The panel shows exactly these quotes, in whatever order, and at least one. */
async function expectQuotes(panel: Locator, items: readonly EvidenceItem[]): Promise<void> {
  const quotes = panel.locator('blockquote');
  await expect(quotes).toHaveCount(items.length);
  expect(items.length).toBeGreaterThan(0);
  await expect(quotes.first()).toBeInViewport();
  const shown = await quotes.evaluateAll((all) =>
    all.map((quote) => {
      const copy = quote.cloneNode(true) as Element;
      for (const ours of copy.querySelectorAll('[data-ours]')) ours.remove();
      return copy.textContent;
    }),
  );
  expect(shown.toSorted()).toEqual(items.map(({ quote }) => quote.exact).toSorted());
}

/** The first quote of the panel, seen in its article, and back again. */
async function followFirst(
  page: Page,
  panel: Locator,
  items: readonly EvidenceItem[],
): Promise<void> {
  const link = panel.getByRole('link', { name: /^See in context/ }).first();
  const id = new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('q');
  const item = items.find((candidate) => candidate.id === id);
  await link.click();
  await expectHighlighted(page, item?.quote.exact ?? 'a quote of this panel');
  await page.goBack();
  await expect(panel).toBeVisible();
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

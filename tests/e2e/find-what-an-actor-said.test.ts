import { expectHighlighted } from '#tests/e2e/app.ts';
import { book } from '#tests/e2e/corpus.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

const necessary = quoteStarting('Era una medida necesaria');

test('from the search, by a surname without its accent, to the words in their article', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('banner').getByRole('button', { name: 'Search or jump to' }).click();
  const search = page.getByRole('dialog', { name: 'Search or jump to' });
  await search.getByRole('combobox').fill('jeri');
  await search.getByRole('option', { name: /^José Jerí\s*Actor$/ }).click();

  await expect(search).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'José Jerí' })).toBeVisible();
  const positions = page.getByRole('region', { name: 'Stances' });
  await positions.getByRole('link', { name: necessary }).first().click();

  await expect(page).toHaveURL(/\/articles\/entrevista-alvarez\?/);
  await expectHighlighted(page, necessary);
});

test('from the cards of the actors, narrowed by a name, to the evidence of a position', async ({
  page,
}) => {
  await page.goto('actors');
  await page.getByRole('searchbox', { name: /^Filter \d+ actors$/ }).fill('alvarez');
  const cards = page.getByRole('main').getByRole('link');
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText('Ernesto Álvarez');
  await cards.click();

  await expect(page.getByRole('heading', { level: 1, name: 'Ernesto Álvarez' })).toBeVisible();
  await page.getByRole('link', { name: 'Evidence: Alliance with the US, Support' }).click();

  const cell = page.getByRole('region', { name: /^Ernesto Álvarez · / });
  await expect(cell.getByRole('heading', { name: 'Support', exact: true })).toBeVisible();
  const quote = await cell.locator('blockquote').first().innerText();
  await cell
    .getByRole('link', { name: /^See in context/ })
    .first()
    .click();
  await expectHighlighted(page, quote.replace(/^«|»$/g, ''));
});

test('from two of the words, whatever their accents, to the quote in its article', async ({
  page,
}) => {
  await page.goto('matrix');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog', { name: 'Search or jump to' });
  await search.getByRole('combobox').fill('médida NECESARIA');
  const found = search.getByRole('group', { name: 'In quotes' }).getByRole('option');
  await expect(found.first()).toContainText('medida necesaria');
  await expect(found.first()).toContainText('José Jerí');
  await found.first().click();
  await expectHighlighted(page, necessary);
});

function quoteStarting(words: string): string {
  const item = book.statements.find(({ quote }) => quote.exact.startsWith(words));
  if (!item) throw new Error(`no quote starts with ${words}`);
  return item.quote.exact;
}

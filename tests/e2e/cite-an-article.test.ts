import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { index } from '#tests/e2e/corpus.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

const QUOTE = 'articles/entrevista-alvarez?v=1&q=jeri-necessary-measure';

async function openCitations(page: Page, address: string, button: string) {
  await page.goto(address);
  await page.getByRole('button', { name: button, exact: true }).filter({ visible: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The file that a press of a button saves. */
async function savedBy(page: Page, button: string) {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await coming;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

for (const { id, date, source } of index.articles) {
  test(`${id}: what is saved is what programs for references read`, async ({ page }) => {
    await openCitations(page, `articles/${id}`, 'Cite');
    const bib = await savedBy(page, 'Download: BibTeX');
    expect(bib.name).toBe(`${id}.bib`);
    const entry = bibtexEntry(bib.text);
    expect(entry.key).toBe(id);
    expect(entry.fields['langid']).toBe('spanish');
    expect(entry.fields['date']).toBe(date.edtf ?? undefined);

    const json = await savedBy(page, 'Download: CSL JSON');
    expect(json.name).toBe(`${id}.json`);
    const items = JSON.parse(json.text) as { id: string; type: string; issued?: object }[];
    expect(items).toHaveLength(1);
    const type = source === null ? 'document' : 'article-newspaper';
    expect(items[0]).toMatchObject({ id, type });
    expect(items[0]?.issued === undefined).toBe(date.edtf === null);
  });
}

test('a citation goes to the clipboard as it stands, and that is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openCitations(page, QUOTE, 'Cite these words');
  await dialog.getByRole('button', { name: 'Copy: In the text, APA 7' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied: In the text, APA 7' })).toBeVisible();
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied: In the text' })).toHaveCount(
    1,
  );
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await expect(dialog.getByText(copied, { exact: true })).toBeVisible();
  expect(copied).toMatch(/, 2026, para\. \d+\)$/);
});

test('where the clipboard is refused the citation is selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  const dialog = await openCitations(page, QUOTE, 'Cite these words');
  await dialog.getByRole('button', { name: 'Copy: Chicago, bibliography' }).click();
  await expect(dialog.getByText(/does not let the page copy/)).toBeVisible();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected).toContain('Untitled: Interview with Ernesto Álvarez');
});

test('the focus goes back to the button, and the keys of the reader rest meanwhile', async ({
  page,
}) => {
  await openCitations(page, QUOTE, 'Cite these words');
  await page.keyboard.press('k');
  expect(page.url()).toContain('q=jeri-necessary-measure');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Cite these words' })).toBeFocused();
});

for (const width of [320, 390, 1440]) {
  test(`at ${width} px axe finds nothing in the citations, nor is anything cut off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const dialog = await openCitations(page, 'articles/entrevista-alvarez', 'Cite');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const overflow = await dialog.evaluate(
      (element) =>
        [...element.querySelectorAll('*')].filter((part) => part.scrollWidth > part.clientWidth + 1)
          .length,
    );
    expect(overflow).toBe(0);
    const heights = await dialog
      .getByRole('button')
      .evaluateAll((all) => all.map((button) => button.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(width < 768 ? 44 : 24);
  });
}

/** Reads one entry of BibTeX as its key and its fields; throws where braces do not match. */
function bibtexEntry(text: string) {
  const [, key = '', body = ''] = /^@\w+\{([\w-]+),\n([\s\S]*)\n\}\n$/.exec(text) ?? [];
  const fields: Record<string, string> = {};
  for (const line of body.split(/,\n(?= {2}\w+ = )/)) {
    const [, name = '', value = ''] = /^ {2}(\w+) = (?:\{(.*)\}|\w+)$/.exec(line) ?? [];
    const [open, closed] = [value.split('{').length, value.split('}').length];
    if (name === '' || open !== closed) throw new Error(`not a field: ${line}`);
    fields[name] = value;
  }
  return { key, fields };
}

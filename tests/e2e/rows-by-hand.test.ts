import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { asOfStops } from '#src/domain/as-of-stops.ts';
import { isoDay } from '#src/domain/day.ts';
import { narrowedMatrix, rowActors } from '#src/domain/matrix-filter.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { searchOf } from '#tests/e2e/app.ts';
import { index, manifest, spokenCells } from '#tests/e2e/corpus.ts';
import { fields } from '#tests/e2e/csv-fields.ts';
import { expectVisibleFocus, tabTo } from '#tests/e2e/focus.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

test('a row is moved by keys from its name, which keeps the focus, and Back undoes it', async ({
  page,
}) => {
  await page.goto('matrix?v=1&group=none');
  await tabTo(page, '[role=gridcell]');
  const [first = '', second = '', third = ''] = await rowNames(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await rowNames(page)).slice(0, 3)).toEqual([second, first, third]);
  await expect(page.getByRole('status').filter({ hasText: `${first}: row 2 of` })).toHaveCount(1);
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await rowNames(page)).slice(0, 3)).toEqual([second, third, first]);
  await expect(page.getByRole('rowheader', { name: first }).getByRole('link')).toBeFocused();
  await expectVisibleFocus(page, 'after a row has moved');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await rowNames(page)).slice(0, 3)).toEqual([second, first, third]);
  await expect(page.getByRole('grid').locator('[tabindex="0"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('rowheader', { name: third }).getByRole('link')).toBeFocused();
  expect(searchOf(page).get('sort')).toBe('hand');
  expect(searchOf(page).get('rows')?.split('~')).toHaveLength(rowActors(index).length);
  await page.reload();
  await expect.poll(async () => (await rowNames(page)).slice(0, 3)).toEqual([second, first, third]);
  for (let step = 0; step < 3; step += 1) await page.goBack();
  await expect.poll(async () => (await rowNames(page)).slice(0, 3)).toEqual([first, second, third]);
});

for (const by of ['mouse', 'keys'] as const) {
  test(`rows are chosen and moved in their list by ${by}, which stays where one is`, async ({
    page,
  }) => {
    await page.goto('matrix?v=1&group=none');
    await expect(page.getByRole('gridcell').first()).toBeVisible();
    const [first = '', second = '', third = '', ...others] = await rowNames(page);
    const press = async (name: string | RegExp, role: 'button' | 'checkbox' = 'button') => {
      const control = page.getByRole(role, { name });
      if (by === 'mouse') return control.click();
      await control.focus();
      return page.keyboard.press('Space');
    };
    await press(/^Rows /);
    await press(`Move ${third} up`);
    await expect.poll(() => rowNames(page)).toEqual([first, third, second, ...others]);
    await expect(page.getByRole('button', { name: `Move ${third} up` })).toBeFocused();
    await press(first, 'checkbox');
    await expect.poll(() => rowNames(page)).toEqual([third, second, ...others]);
    await expect(page.getByRole('checkbox', { name: first })).toBeFocused();
    await page.getByRole('checkbox', { name: second }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => rowNames(page)).toEqual([second, third, ...others]);
    await expect(page.getByRole('checkbox', { name: second })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^Rows 12 of 13/ })).toBeFocused();
  });
}

test('actors without a statement are rows of dashes, fold into one line with one press and come back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('matrix');
  const spoken = new Set(index.stances.map(({ actor }) => actor.id));
  const silent = rowActors(index).filter(({ id }) => !spoken.has(id));
  await expect(page.getByText(`No statement in the corpus (${silent.length}):`)).toBeInViewport();
  const all = await rowNames(page);
  expect(all).toHaveLength(rowActors(index).length);
  const fold = page.getByRole('button', { name: 'Fold into one line' });
  await expect(fold).toBeInViewport();
  await fold.click();
  await expect.poll(() => rowNames(page)).toHaveLength(all.length - silent.length);
  for (const { name } of silent)
    await expect(page.getByText(name.en, { exact: true })).toBeVisible();
  expect(searchOf(page).get('silent')).toBe('line');
  await page.getByRole('button', { name: 'Show their rows' }).click();
  await expect.poll(() => rowNames(page)).toEqual(all);
});

test.describe('the matrix as a file', () => {
  test('has every cell, the silent ones as such, with the ids of their quotes', async ({
    page,
  }) => {
    await page.goto('matrix?v=1&lang=en');
    const { name, lines } = await saved(page);
    expect(name).toBe(
      `stances-by-actor-and-issue-all-with-undated-sources_${manifest.buildId.slice(0, 12)}.csv`,
    );
    expect(lines).toHaveLength(rowActors(index).length * index.issues.length);
    const stated = lines.filter((line) => line['Stance code'] !== 'none');
    expect(stated).toHaveLength(spokenCells.length);
    for (const line of lines) {
      const said = index.stances.filter(
        ({ actor, issue }) => actor.id === line['Actor id'] && issue.id === line['Issue id'],
      );
      const ids = (line['Quote ids (the deciding one first)'] ?? '').split(' ').filter(Boolean);
      expect(ids.toSorted()).toEqual([...new Set(said.map((one) => one.statement))].toSorted());
      expect(line['Quotes']).toBe(String(said.length));
      if (said.length === 0) expect(line['Stance']).toBe('No statement');
    }
  });

  test('has the rows, the day and the changes of the view, and a link to each cell in it', async ({
    page,
  }) => {
    const day = asOfStops(index.stances).find((stop) => stop !== 'all');
    if (day === undefined) throw new Error('no dated stance');
    const rows = ['marco-rubio', 'hugo-de-zela'];
    await page.goto(
      `matrix?v=1&lang=en&asof=${isoDay(day)}&since=2025-01-01&sort=hand&group=none&rows=${rows.join('~')}`,
    );
    const { lines } = await saved(page);
    expect([...new Set(lines.map((line) => line['Actor id']))]).toEqual(rows);
    const matrix = narrowedMatrix(index, NO_FILTERS, index.stances, day).rows;
    for (const line of lines) {
      const row = matrix.find(({ actor }) => actor.id === line['Actor id']);
      const at = index.issues.findIndex(({ id }) => id === line['Issue id']);
      expect(line['Stance code']).toBe(row?.cells[at]?.position);
      expect(line['Stances as of']).toBe(isoDay(day));
    }
    const said = lines.find((line) => line['Quotes'] !== '0');
    expect(said?.['Change since 1 Jan 2025']).not.toBe('');
    await page.goto(said?.['Link'] ?? '');
    await expect(page.locator('blockquote').first()).toBeVisible();
    expect(searchOf(page).get('rows')).toBe(rows.join('~'));
  });

  test('is at hand on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('matrix?v=1&rows=jose-jeri');
    const { lines } = await saved(page);
    expect(lines).toHaveLength(index.issues.length);
  });
});

async function rowNames(page: Page): Promise<string[]> {
  return page.getByRole('rowheader').locator('a > b').allTextContents();
}

/** The file that the button gives, its lines by the names of the columns. */
async function saved(page: Page) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^CSV: / }).click();
  const file = await download;
  const [names = [], ...lines] = fields(await readFile(await file.path(), 'utf8'));
  for (const line of lines) expect(line).toHaveLength(names.length);
  return {
    name: file.suggestedFilename(),
    lines: lines.map((line) => Object.fromEntries(names.map((name, i) => [name, line[i] ?? '']))),
  };
}

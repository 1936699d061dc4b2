import { searchOf, timelineGrid } from '#tests/e2e/app.ts';
import { index, spokenCells } from '#tests/e2e/corpus.ts';
import { expectVisibleFocus, focusedCell, tabTo } from '#tests/e2e/focus.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

test('in the matrix one cell has the focus, keys move it, and each cell says all that it shows', async ({
  page,
}) => {
  await page.goto('matrix');
  await tabTo(page, '[role=gridcell]');
  const at = () =>
    page.evaluate(() => {
      const { row, column } = (document.activeElement as HTMLElement).dataset;
      return `${row},${column}`;
    });
  const columns = index.issues.length;
  const rows = await page.locator('[role=gridcell][data-column="1"]').count();
  const steps = [
    ['Control+Home', '0,0'],
    ['ArrowDown', '1,0'],
    ['ArrowRight', '1,1'],
    ['End', `1,${columns}`],
    ['ArrowDown', `2,${columns}`],
    ['ArrowLeft', `2,${columns - 1}`],
    ['Home', '2,0'],
    ['ArrowUp', '1,0'],
    ['Control+End', `${rows},${columns}`],
    ['ArrowRight', `${rows},${columns}`],
  ] as const;
  for (const [key, place] of steps) {
    await page.keyboard.press(key);
    expect(await at(), key).toBe(place);
    await expectVisibleFocus(page, `after ${key}`);
  }
  expect(await page.getByRole('grid').locator('[tabindex="0"]').count()).toBe(1);

  const names = await page
    .getByRole('gridcell')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
  expect(new Set(names).size).toBe(names.length);
  const jeri = names.find((name) => /^José Jerí, .*intervention in Venez/i.test(name));
  expect(jeri).toMatch(/: Support with reservations, .*\d+ quotes?/);
  expect(names.filter((name) => / quotes?(,|$)/.test(name))).toHaveLength(spokenCells.length);
  const silent = names.filter((name) => name.endsWith(': No statement'));
  expect(silent.length + spokenCells.length).toBe(names.length);

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: / · / })).toBeVisible();
  expect(searchOf(page).get('cell')).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => searchOf(page).get('cell')).toBeNull();
  await expect.poll(at).toBe('1,1');
});

test('the search opens with a slash or Ctrl K, excludes with Shift Enter, and gives the focus back', async ({
  page,
}) => {
  await page.goto('timeline');
  await tabTo(page, '[data-cell]');
  const before = await focusedCell(page);
  const search = page.getByRole('dialog', { name: 'Search or jump to' });
  await page.keyboard.press('/');
  await expect(search.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search).toBeHidden();
  await expect.poll(() => focusedCell(page)).toBe(before);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('actor: rubio');
  await expect(search.getByRole('option').first()).toContainText('Marco Rubio');
  await page.keyboard.press('Shift+Enter');
  await expect.poll(() => searchOf(page).get('actor')).toBe('!marco-rubio');
});

test('G and a letter go to a screen, F opens the filters, and the help lists the keys', async ({
  page,
}) => {
  await page.goto('timeline');
  await expect(timelineGrid(page)).toBeVisible();
  for (const [letter, title] of [
    ['m', /^Matrix/],
    ['a', /^Actors/],
    ['r', /^Articles/],
    ['t', /^Timeline/],
  ] as const) {
    await page.keyboard.press('g');
    await page.keyboard.press(letter);
    await expect(page).toHaveTitle(title);
  }
  await page.keyboard.press('f');
  await expect(page.getByRole('dialog', { name: 'Add filter' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  for (const key of ['Ctrl K', 'J', 'Esc', 'G T']) {
    await expect(help.getByText(key, { exact: true })).toBeVisible();
  }
});

test('single letters can be turned off for good; Ctrl K stays', async ({ page }) => {
  await page.goto('timeline');
  await expect(timelineGrid(page)).toBeVisible();
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single-letter shortcuts' }).press('Space');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(timelineGrid(page)).toBeVisible();
  for (const key of ['j', '/', '?', 'f', '+', 'g', 'm']) await page.keyboard.press(key);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Search or jump to' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await expect(page).toHaveTitle(/^Timeline/);
});

test('letters typed into a field are letters', async ({ page }) => {
  await page.goto('actors');
  await page.getByRole('searchbox').click();
  await page.keyboard.type('jgmf/?');
  await expect(page.getByRole('searchbox')).toHaveValue('jgmf/?');
  await expect(page).toHaveTitle(/^Actors/);
});

test('in an article J and K step through the quotes', async ({ page }) => {
  await page.goto('articles/entrevista-alvarez');
  await expect(page.locator('mark[data-quotes]').first()).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByText(/^Quote 1 of \d+$/).first()).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByText(/^Quote 2 of \d+$/).first()).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByText(/^Quote 1 of \d+$/).first()).toBeVisible();
  await expect(page.locator('mark[data-active]').first()).toBeInViewport();
});

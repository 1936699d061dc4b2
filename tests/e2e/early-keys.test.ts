import type { Page } from '@playwright/test';
import { builtPart } from '#tests/built-part.ts';
import { timelineGrid } from '#tests/e2e/app.ts';
import { builtFolder } from '#tests/e2e/built-folder.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

/** Holds back the code of a part until it is released. */
async function holdBack(page: Page, part: string): Promise<() => void> {
  const file = builtPart(builtFolder, part);
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**/assets/${file}`, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('what is typed before the code of the search is there is searched for, and no shortcut', async ({
  page,
}) => {
  const release = await holdBack(page, 'Palette');
  await page.goto('timeline');
  await expect(timelineGrid(page)).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('gm');
  const dialog = page.getByRole('dialog', { name: 'Search or jump to' });
  await expect(dialog.getByRole('textbox')).toHaveValue('gm');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('rub');
  release();
  const field = dialog.getByRole('combobox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('rub');
  await page.keyboard.type('io');
  await expect(dialog.getByRole('option').first()).toContainText('Marco Rubio');
  await expect(page).toHaveURL(/\/timeline\/?$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/actor=marco-rubio/);
});

test('keys pressed before the list of keys is there do nothing, and Esc closes it', async ({
  page,
}) => {
  const release = await holdBack(page, 'leisure');
  await page.goto('timeline');
  await expect(timelineGrid(page)).toBeVisible();
  await page.keyboard.press('?');
  await page.keyboard.type('gmj');
  const dialog = page.getByRole('dialog', { name: 'Keyboard' });
  release();
  await expect(dialog.getByRole('checkbox')).toBeVisible();
  await expect(page).toHaveURL(/\/timeline\/?$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
});

test('keys pressed before the editor of a filter is there do nothing', async ({ page }) => {
  const release = await holdBack(page, 'filter-chips');
  await page.goto('timeline');
  await expect(timelineGrid(page)).toBeVisible();
  await page.keyboard.press('f');
  const actor = page.getByRole('button', { name: 'Actor', exact: true });
  await expect(actor).toBeVisible();
  await page.keyboard.press('a');
  await expect(actor).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(actor).toBeHidden();
  await page.keyboard.type('gmj');
  release();
  await expect(page.getByRole('combobox', { name: 'Find an actor' })).toBeFocused();
  await expect(page).toHaveURL(/\/timeline\/?$/);
});

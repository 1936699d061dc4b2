import { enter, settle, startIn } from '#tests/e2e/stops.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

test('whatever chart is chosen, and turned over, the matrix below it stays where it is', async ({
  page,
}) => {
  await startIn(page, 'en');
  await enter(page, 'matrix?v=1&chart=mix');
  const grid = page.getByRole('grid', { name: 'Stances by actor and issue' });
  const chooser = page.getByRole('group', { name: 'Chart' });
  const figure = page.getByRole('figure');
  const place = async () => {
    await settle(page);
    return (await grid.boundingBox())?.y;
  };
  await expect(figure.locator('path.recharts-rectangle').first()).toBeVisible();
  const before = await place();
  expect(before).toBeGreaterThan(0);
  await figure.getByRole('button', { name: 'Show as table' }).click();
  await expect(figure.getByRole('table')).toBeVisible();
  expect(await place()).toBe(before);
  await chooser.getByRole('combobox', { name: /^Question/ }).selectOption('time');
  await expect(page.getByRole('figure', { name: /changed/ })).toBeVisible();
  expect(await place()).toBe(before);
  for (const issue of ['rubio-visit', 'non-nato-ally', 'venezuela-contact']) {
    await chooser.getByRole('combobox', { name: /^Issue/ }).selectOption(issue);
    await expect(page).toHaveURL(new RegExp(`chart=time~${issue}`));
    await expect(figure.locator('path.recharts-area-area').first()).toBeVisible();
    expect(await place()).toBe(before);
  }
  await chooser.getByRole('combobox', { name: /^Question/ }).selectOption('groups');
  await expect(page.getByRole('figure', { name: /groups/ })).toBeVisible();
  expect(await place()).toBe(before);
});

import type { Page } from '@playwright/test';
import { eventPanel, timelineGrid, walkTo } from '#tests/e2e/app.ts';
import { expect, test } from '#tests/e2e/watched-test.ts';

test('no mark is more precise than its source', async ({ page }) => {
  await page.goto('timeline');
  const { days, marks } = await readMarks(page);
  const caracas = marks['us-intervention-caracas'];
  // “before 11 Jan”: a bracket where that day ends, a fade on the left, no disc.
  expect(caracas?.discs).toBe(0);
  expect(caracas?.fades).toBe(1);
  expect(caracas?.right).toBeGreaterThan((days['2026-01-11'] ?? 0) - 1.5);
  expect(caracas?.right).toBeLessThan((days['2026-01-12'] ?? 0) + 1.5);
  expect(caracas?.left).toBeLessThan((days['2026-01-01'] ?? 0) + 1);

  const meeting = marks['de-zela-rubio-washington'];
  // “2025-12”: the whole month, bracketed at both ends.
  expect(meeting?.discs).toBe(0);
  expect(Math.abs((meeting?.left ?? 0) - (days['2025-12-01'] ?? 0))).toBeLessThanOrEqual(1.5);
  expect(Math.abs((meeting?.right ?? 0) - (days['2026-01-01'] ?? 0))).toBeLessThanOrEqual(1.5);

  const second = marks['second-intervention'];
  // Only supposed: dotted, with a question mark before its label, and open to the right.
  expect(second?.discs).toBe(0);
  expect(second?.dashes).toMatch(/^[01](\.\d+)?px, /);
  expect(second?.signs).toBe(1);
  expect(second?.fades).toBeGreaterThan(0);
  await expect(
    timelineGrid(page).getByRole('gridcell', {
      name: /^Second US military.*hypothetical, 11 Jan 2026 or later$/,
    }),
  ).toBeVisible();
});

test('Rubio’s visit says that sources differ, and its panel lists what each of them gives', async ({
  page,
}) => {
  await page.goto('timeline?v=1&sel=rubio-visit');
  const mark = timelineGrid(page).locator('[data-event="rubio-visit"]');
  await expect(mark).toHaveAccessibleName(/between Feb and Mar 2026, sources differ$/);
  const claims = eventPanel(page).getByRole('table', { name: 'Who says so' });
  await expect(claims.getByRole('rowheader')).toHaveCount(3);
  await expect(claims.getByRole('rowheader', { name: /^Hugo de Zela/ })).toContainText(
    'between Feb and Mar 2026',
  );
  await expect(claims.getByRole('rowheader', { name: /^Ernesto Álvarez/ })).toBeVisible();
  await expect(claims.getByRole('rowheader', { name: /^Undated article/ })).toBeVisible();
  const dates = await claims.getByRole('rowheader').locator('span').allTextContents();
  expect(new Set(dates).size).toBe(3);
});

test('Jerí on the intervention is support with reservations, both marked inside one quote', async ({
  page,
}) => {
  await page.goto('matrix?cell=jose-jeri~venezuela-intervention');
  const panel = page.getByRole('region', { name: /^José Jerí · / });
  await expect(panel.getByRole('heading', { name: 'Support with reservations' })).toBeVisible();
  const quote = panel.locator('blockquote').filter({ hasText: 'Era una medida necesaria' });
  await expect(quote.locator('mark')).toHaveText([
    'Era una medida necesaria',
    'rompe el derecho internacional temporalmente',
    'hay cosas que tienen que hacerse',
  ]);
  const colours = await quote
    .locator('mark')
    .evaluateAll((marks) =>
      marks.map(
        (mark) =>
          getComputedStyle(mark).backgroundColor + getComputedStyle(mark).textDecorationColor,
      ),
    );
  expect(new Set(colours).size).toBe(2);
});

test('who said nothing gets a dash without colour, and is counted; what is shown by acts is worded so', async ({
  page,
}) => {
  await page.goto('matrix');
  const cells = page.getByRole('gridcell');
  await expect(cells.first()).toBeVisible();
  const silent = await cells.evaluateAll((all) =>
    all
      .filter((cell) => cell.getAttribute('aria-label')?.endsWith(': No statement'))
      .map((cell) => ({
        text: cell.textContent,
        shapes: cell.querySelectorAll('svg path').length,
        grounds: [cell, ...cell.querySelectorAll('*')].map(
          (element) => getComputedStyle(element).backgroundColor,
        ),
      })),
  );
  expect(silent.length).toBeGreaterThan(0);
  const surface = await cells
    .first()
    .evaluate((cell) => getComputedStyle(cell.closest('[role=grid]') ?? cell).backgroundColor);
  for (const { text, shapes, grounds } of silent) {
    expect(text).toBe('');
    expect(shapes).toBe(1);
    expect(
      grounds.filter(
        (ground) => ![surface, 'rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(ground),
      ),
    ).toEqual([]);
  }
  await expect(page.getByRole('button', { name: `No statement ${silent.length}` })).toBeVisible();

  const byAction = page.getByRole('gridcell', { name: /, by action, / });
  expect(await byAction.count()).toBeGreaterThan(0);
  for (const cell of await byAction.all()) await expect(cell).toContainText('by action');
  await byAction.first().click();
  await expect(page.getByText('By action, not a statement', { exact: false })).toBeVisible();
});

test('the undated article is called undated wherever it is cited', async ({ page }) => {
  const label = 'Peru’s designation as a major non-NATO ally';
  await page.goto('articles');
  const entry = page.getByRole('main').getByRole('link', { name: new RegExp(label) });
  await expect(entry).toContainText('outlet not stated, undated');
  await entry.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(label);
  await expect(
    page
      .getByRole('main')
      .getByText(/^outlet not stated · undated · headline not stated in the text/),
  ).toBeVisible();
  await walkTo(page, 'timeline?v=1&sel=rubio-visit');
  const card = eventPanel(page).getByRole('article').filter({ hasText: 'La visita, prevista' });
  await expect(card).toContainText(`${label}, outlet not stated, undated`);
  await walkTo(page, 'actors/marco-rubio');
  await expect(
    page.getByRole('complementary').getByText('outlet not stated, undated'),
  ).toBeVisible();
});

type Mark = {
  left: number;
  right: number;
  discs: number;
  fades: number;
  dashes: string;
  signs: number;
};

/** Marks in pixels of the window without their labels, and where days stand. */
async function readMarks(page: Page) {
  await expect(timelineGrid(page).locator('[data-event]').first()).toBeVisible();
  return await page.evaluate(() => {
    const marks: Record<string, Mark> = {};
    for (const cell of document.querySelectorAll('g[data-event]')) {
      // Behind them lie what takes the pointer and the ring.
      const parts = [...cell.children].slice(1).filter((part) => part.tagName !== 'text');
      const shapes = parts.filter((part) => !part.matches('g[class]'));
      const boxes = shapes.map((shape) => shape.getBoundingClientRect());
      const drawn = parts.flatMap((part) => [part, ...part.querySelectorAll('*')]);
      marks[cell.getAttribute('data-event') ?? ''] = {
        left: Math.min(...boxes.map(({ left }) => left)),
        right: Math.max(...boxes.map(({ right }) => right)),
        discs: shapes.filter((shape) => shape.matches('circle, g') && shape.querySelector('circle'))
          .length,
        fades: drawn.filter((part) =>
          /url\(/.test((part.getAttribute('fill') ?? '') + (part.getAttribute('stroke') ?? '')),
        ).length,
        dashes:
          drawn
            .map((part) => getComputedStyle(part).strokeDasharray)
            .find((dash) => dash !== 'none') ?? '',
        signs: parts.filter((part) => part.matches('g[class]')).length,
      };
    }
    const lines = [
      ...document.querySelectorAll<SVGLineElement>('[role=grid] ~ * [data-month], [data-month]'),
    ];
    const [first, last] = [
      lines[0],
      lines.findLast((line) => line.dataset['month'] !== lines[0]?.dataset['month']),
    ];
    const at = (line?: SVGLineElement) => line?.getBoundingClientRect().left ?? 0;
    const [a, b] = [Number(first?.dataset['month']), Number(last?.dataset['month'])];
    const perDay = (at(last) - at(first)) / (b - a);
    const days = Object.fromEntries(
      ['2025-12-01', '2026-01-01', '2026-01-11', '2026-01-12'].map((day) => [
        day,
        at(first) + (Date.parse(day) / 86_400_000 - a) * perDay,
      ]),
    );
    return { marks, days };
  });
}

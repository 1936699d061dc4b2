import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { boxAt, cellAt, isOnTop, nextFrame } from './cells-on-screen.ts';
import { corpusOf } from './large-corpus.ts';
import { showMatrix } from './show-matrix.tsx';

describe('a matrix that fits', () => {
  beforeEach(() => page.viewport(1440, 900));
  afterEach(cleanup);

  test('says in every cell what it is, and stays so when a cell is opened', async () => {
    const grid = await showMatrix(corpusOf(5, 7), '/matrix?v=1&cell=actor-000~issue-0');
    const cell = grid.querySelector<HTMLElement>('[aria-selected="true"]');
    expect(cell?.textContent).toContain('Support');
    expect(cell?.getBoundingClientRect().height).toBe(44);
    expect(cell?.getBoundingClientRect().width).toBeGreaterThanOrEqual(120);
    expect(boxAt(grid, 1, 0).width).toBeGreaterThanOrEqual(166);
  });

  test('turns to tiles where the window is too narrow for words', async () => {
    await page.viewport(900, 900);
    const grid = await showMatrix(corpusOf(5, 7));
    expect(cellAt(grid, 1, 1).textContent).not.toContain('Support');
    const view = page.getByRole('combobox', { name: 'View' });
    await expect.element(view).toHaveDisplayValue('Compact');
    await userEvent.selectOptions(view.element(), 'Detailed (scrolls sideways)');
    await expect.poll(() => cellAt(grid, 1, 1).textContent).toContain('Support');
    expect(boxAt(grid, 1, 1).width).toBeGreaterThanOrEqual(120);
  });

  test.each([1, 5, 7])('keeps the cell of column %i clear of the drawer', async (column) => {
    await page.viewport(1024, 768);
    const cell = `actor-000~issue-${column - 1}`;
    const grid = await showMatrix(corpusOf(5, 7), `/matrix?v=1&cell=${cell}`);
    await nextFrame();
    const drawer = page.getByRole('region', { name: /^actor-000/ }).element();
    const box = boxAt(grid, 1, column);
    expect(box.right).toBeLessThanOrEqual(drawer.getBoundingClientRect().left);
    expect(isOnTop(box)).toBe(true);
  });

  test.each(['detailed', 'compact'])('flags in the %s view where quotes differ', async (view) => {
    const index = corpusOf(5, 7);
    const [first, ...others] = index.stances;
    if (!first) throw new Error('nobody says anything');
    const other = { ...first, row: 9999, position: 'oppose' as const, form: 'act' as const };
    const grid = await showMatrix(
      { ...index, stances: [first, other, ...others] },
      `/matrix?v=1&view=${view}`,
    );
    const cell = grid.querySelector('[aria-label^="actor-000, issue-0:"]');
    expect(cell?.getAttribute('aria-label')).toBe(
      'actor-000, issue-0: Support, own statement, 11 Jan 2026 or earlier, high confidence, 2 quotes, single source, quotes differ',
    );
    expect(cell?.textContent).toContain('≠');
    expect(grid.textContent.match(/≠/g)).toHaveLength(1);
  });
});

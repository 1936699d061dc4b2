import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { boxAt, cellAt, cellUnder, isOnTop, nextFrame } from './cells-on-screen.ts';
import { corpusOf } from './large-corpus.ts';
import { showMatrix } from './show-matrix.tsx';

describe('a matrix of 200 actors and 30 issues', () => {
  let grid: HTMLElement;
  let scroller: HTMLElement;

  beforeAll(async () => {
    await page.viewport(1440, 900);
    grid = await showMatrix(corpusOf(200, 30));
    scroller = grid.parentElement ?? grid;
  }, 60_000);
  beforeEach(async () => {
    scroller.scrollTo({ left: 0, top: 0, behavior: 'instant' });
    await nextFrame();
  });
  afterAll(cleanup);

  test.each([
    ['at the start', 0, 0],
    ['in the middle', 700, 2000],
    ['at the end', 10_000, 10_000],
  ])('stays under its header and beside its names %s', async (_, left, top) => {
    scroller.scrollTo({ left, top, behavior: 'instant' });
    await nextFrame();
    const frame = scroller.getBoundingClientRect();
    const cell = cellUnder(frame.left + 900, frame.top + 500);
    const box = cell.getBoundingClientRect();
    const header = boxAt(grid, 0, Number(cell.dataset['column']));
    const name = boxAt(grid, Number(cell.dataset['row']), 0);
    expect(header.top).toBeCloseTo(frame.top, 0);
    expect(header.left).toBeCloseTo(box.left, 0);
    expect(header.width).toBeCloseTo(box.width, 0);
    expect(name.left).toBeCloseTo(frame.left, 0);
    expect(name.top + name.height / 2).toBeCloseTo(box.top + box.height / 2, 0);
    expect(isOnTop(header)).toBe(true);
    expect(isOnTop(name)).toBe(true);
    expect(isOnTop(boxAt(grid, 0, 0))).toBe(true);
  });

  test('shows tiles, since no column is wide enough for words', () => {
    const tile = cellAt(grid, 1, 1);
    expect(tile.textContent).not.toContain('Support');
    expect(tile.getBoundingClientRect().height).toBe(24);
    expect(getComputedStyle(tile).backgroundClip).toBe('content-box');
    expect(getComputedStyle(tile).padding).toBe('2px');
  });

  test('has in the page only the cells in view and some around them', async () => {
    for (const top of [0, 2000, 100_000]) {
      scroller.scrollTo({ left: top, top, behavior: 'instant' });
      await nextFrame();
      const cells = grid.querySelectorAll('[role="gridcell"]').length;
      expect(cells).toBeGreaterThan(300);
      expect(cells).toBeLessThan(1200);
    }
    expect(grid.getAttribute('aria-rowcount')).toBe('205');
    expect(grid.getAttribute('aria-colcount')).toBe('31');
  });

  test('is as high and as wide however far it is scrolled', async () => {
    const size = () => [scroller.scrollWidth, scroller.scrollHeight];
    const before = size();
    for (const top of [500, 2500, 100_000]) {
      scroller.scrollTo({ left: top, top, behavior: 'instant' });
      await nextFrame();
      expect(size()).toEqual(before);
    }
  });

  test('says of each cell in which row and column of the whole it is', async () => {
    scroller.scrollTo({ left: 900, top: 2500, behavior: 'instant' });
    await nextFrame();
    const frame = scroller.getBoundingClientRect();
    const cell = cellUnder(frame.left + 700, frame.top + 400);
    const { row, column } = cell.dataset;
    expect(cell.getAttribute('aria-colindex')).toBe(String(Number(column) + 1));
    const ariaRow = Number(cell.closest('[role="row"]')?.getAttribute('aria-rowindex'));
    // The header and the headings of the groups above count, too.
    expect(ariaRow - Number(row)).toBeGreaterThan(1);
    expect(ariaRow - Number(row)).toBeLessThanOrEqual(5);
  });

  test('brings the focused cell out from under header and names', async () => {
    const frame = scroller.getBoundingClientRect();
    scroller.scrollTo({ left: 700, top: 2400, behavior: 'instant' });
    await nextFrame();
    const before = boxAt(grid, 100, 15);
    scroller.scrollBy({
      left: before.left - frame.left - 5,
      top: before.top - frame.top - 5,
      behavior: 'instant',
    });
    await nextFrame();
    expect(isOnTop(boxAt(grid, 100, 15))).toBe(false);
    cellAt(grid, 100, 15).focus();
    await nextFrame();
    expect(isOnTop(boxAt(grid, 100, 15))).toBe(true);
  });

  test('goes to its last cell with one key', async () => {
    cellAt(grid, 1, 1).focus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement).toBe(cellAt(grid, 200, 30));
    await nextFrame();
    expect(isOnTop(boxAt(grid, 200, 30))).toBe(true);
  });

  test('leads the keys to cells that did not exist, and back', async () => {
    cellAt(grid, 1, 1).focus();
    await userEvent.keyboard('{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}');
    expect(document.activeElement).toBe(cellAt(grid, 61, 1));
    await userEvent.keyboard('{End}{ArrowUp}');
    expect(document.activeElement).toBe(cellAt(grid, 60, 30));
    await nextFrame();
    expect(isOnTop(boxAt(grid, 60, 30))).toBe(true);
    await userEvent.keyboard('{Home}{PageUp}{ArrowRight}');
    expect(document.activeElement).toBe(cellAt(grid, 50, 1));
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement).toBe(cellAt(grid, 0, 0));
  });

  test('keeps the focus on a cell that is scrolled out of view', async () => {
    cellAt(grid, 2, 2).focus();
    const focused = document.activeElement;
    scroller.scrollTo({ left: 10_000, top: 100_000, behavior: 'instant' });
    await nextFrame();
    expect(document.activeElement).toBe(focused);
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(cellAt(grid, 3, 2));
    await nextFrame();
    expect(isOnTop(boxAt(grid, 3, 2))).toBe(true);
  });

  test('prints every actor and every issue', async () => {
    window.dispatchEvent(new Event('beforeprint'));
    expect(grid.querySelectorAll('[role="gridcell"]')).toHaveLength(200 * 30);
    window.dispatchEvent(new Event('afterprint'));
    await nextFrame();
    expect(grid.querySelectorAll('[role="gridcell"]').length).toBeLessThan(1200);
  });

  test('does not widen the page', () => {
    expect(document.documentElement.scrollWidth).toBe(1440);
  });
});

describe('a matrix of 200 actors and 30 issues in detail', () => {
  afterEach(cleanup);

  test('says in every cell in view what it is, and scrolls sideways', async () => {
    await page.viewport(1440, 900);
    const grid = await showMatrix(corpusOf(200, 30), '/matrix?v=1&view=detailed');
    const scroller = grid.parentElement ?? grid;
    expect(cellAt(grid, 1, 1).textContent).toContain('Support');
    scroller.scrollTo({ left: 1500, top: 4000, behavior: 'instant' });
    await nextFrame();
    const frame = scroller.getBoundingClientRect();
    const cell = cellUnder(frame.left + 700, frame.top + 400);
    expect(cell.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    const header = boxAt(grid, 0, Number(cell.dataset['column']));
    expect(header.left).toBeCloseTo(cell.getBoundingClientRect().left, 0);
    expect(grid.querySelectorAll('[role="gridcell"]').length).toBeLessThan(700);
  });
});

import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { corpusOf } from './large-corpus.ts';
import { showMatrix } from './show-matrix.tsx';

beforeEach(() => page.viewport(1440, 900));
afterEach(cleanup);

describe('a matrix of 200 actors and 30 issues', () => {
  test('scrolls under its header and beside its names, in line with both', async () => {
    const { scroller, at } = await largeMatrix();
    const frame = scroller.getBoundingClientRect();
    for (const [left, top] of [
      [0, 0],
      [700, 2000],
      [scroller.scrollWidth, scroller.scrollHeight],
    ] as const) {
      scroller.scrollTo({ left, top, behavior: 'instant' });
      await nextFrame();
      const corner = at(0, 0).getBoundingClientRect();
      expect(corner.left).toBeCloseTo(frame.left, 0);
      expect(corner.top).toBeCloseTo(frame.top, 0);
      const cell = cellUnder(frame.left + 900, frame.top + 500);
      const header = at(0, Number(cell.dataset['column'])).getBoundingClientRect();
      const name = at(Number(cell.dataset['row']), 0).getBoundingClientRect();
      const box = cell.getBoundingClientRect();
      expect(header.left).toBeCloseTo(box.left, 0);
      expect(header.width).toBeCloseTo(box.width, 0);
      expect(header.top).toBeCloseTo(frame.top, 0);
      expect(name.left).toBeCloseTo(frame.left, 0);
      expect(name.top + name.height / 2).toBeCloseTo(box.top + box.height / 2, 0);
      expect(isOnTop(header)).toBe(true);
      expect(isOnTop(name)).toBe(true);
    }
  });

  test('shows tiles, since no column is wide enough for words', async () => {
    const { at } = await largeMatrix();
    const tile = at(1, 1);
    expect(tile.textContent).not.toContain('Support');
    expect(tile.firstElementChild?.getBoundingClientRect().height).toBe(20);
    expect(tile.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  });

  test('brings the focused cell out from under header and names', async () => {
    const { scroller, at } = await largeMatrix();
    const frame = scroller.getBoundingClientRect();
    const cell = at(100, 15);
    const before = cell.getBoundingClientRect();
    scroller.scrollTo({
      left: before.left - frame.left - 5,
      top: before.top - frame.top - 5,
      behavior: 'instant',
    });
    await nextFrame();
    expect(isOnTop(cell.getBoundingClientRect())).toBe(false);
    cell.focus();
    await nextFrame();
    expect(isOnTop(cell.getBoundingClientRect())).toBe(true);
  });

  test('goes to its last cell with one key', async () => {
    const { at } = await largeMatrix();
    at(1, 1).focus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    const last = at(200, 30);
    expect(document.activeElement).toBe(last);
    await nextFrame();
    expect(isOnTop(last.getBoundingClientRect())).toBe(true);
  });

  test('does not widen the page', async () => {
    await largeMatrix();
    expect(document.documentElement.scrollWidth).toBe(1440);
  });
});

describe('a matrix that fits', () => {
  test('says in every cell what it is, and stays so when a cell is opened', async () => {
    const grid = await showMatrix(corpusOf(5, 7), '/matrix?v=1&cell=actor-000~issue-0');
    const cell = grid.querySelector<HTMLElement>('[aria-selected="true"]');
    expect(cell?.textContent).toContain('Support');
    expect(cell?.firstElementChild?.getBoundingClientRect().height).toBe(40);
    expect(cell?.getBoundingClientRect().width).toBeGreaterThanOrEqual(126);
  });

  test('turns to tiles where the window is too narrow for words', async () => {
    await page.viewport(900, 900);
    const grid = await showMatrix(corpusOf(5, 7));
    expect(grid.querySelector('[role="gridcell"]')?.textContent).not.toContain('Support');
  });
});

async function largeMatrix() {
  const grid = await showMatrix(corpusOf(200, 30));
  const scroller = grid.parentElement;
  if (!scroller) throw new Error('the grid stands alone');
  const at = (row: number, column: number) => {
    const found = grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    if (!found) throw new Error(`no cell ${row}, ${column}`);
    return found;
  };
  return { scroller, at };
}

function cellUnder(x: number, y: number): HTMLElement {
  for (let below = y; below < y + 60; below += 4) {
    const cell = document.elementFromPoint(x, below)?.closest<HTMLElement>('[role="gridcell"]');
    if (cell) return cell;
  }
  throw new Error(`no cell at ${x}, ${y}`);
}

/** Whether the middle of a box shows the element that stands there, and not one that covers it. */
function isOnTop(box: DOMRect): boolean {
  const shown = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const owner = shown?.closest('[data-row]')?.getBoundingClientRect();
  return owner?.left === box.left && owner.top === box.top;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
}

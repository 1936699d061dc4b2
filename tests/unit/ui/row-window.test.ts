import { describe, expect, test } from 'vitest';
import { rowsInView, scrollToShow } from '#src/ui/use-row-window.ts';

const rowPx = 32;
/** A head and five rows fit. */
const heightPx = 6 * rowPx;

describe('a long list', () => {
  test('has only the rows in view and six on either side, however long it is', () => {
    expect(rowsInView(0, heightPx, rowPx)).toEqual({ first: 0, end: 11 });
    expect(rowsInView(90_000 * rowPx, heightPx, rowPx)).toEqual({ first: 89_994, end: 90_011 });
  });

  test('has the row that is cut in half at the top and at the bottom', () => {
    expect(rowsInView(100.5 * rowPx, heightPx, rowPx)).toEqual({ first: 94, end: 112 });
  });

  test('stays where it is when the row to show is in view', () => {
    const at = { scrolledPx: 10 * rowPx, heightPx, rowPx };
    expect(scrollToShow(10, at)).toBe(10 * rowPx);
    expect(scrollToShow(14, at)).toBe(10 * rowPx);
  });

  test('scrolls no further than it takes to show a row, and never under the head', () => {
    const at = { scrolledPx: 10 * rowPx, heightPx, rowPx };
    expect(scrollToShow(15, at)).toBe(11 * rowPx);
    expect(scrollToShow(9, at)).toBe(9 * rowPx);
    expect(scrollToShow(0, at)).toBe(0);
  });
});

/** The cell at a place of the grid, the heads in row and column 0. @throws where it is not drawn */
export function cellAt(grid: HTMLElement, row: number, column: number): HTMLElement {
  const found = grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  if (!found) throw new Error(`no cell ${row}, ${column}`);
  return found;
}

export function boxAt(grid: HTMLElement, row: number, column: number): DOMRect {
  return cellAt(grid, row, column).getBoundingClientRect();
}

export function cellUnder(x: number, y: number): HTMLElement {
  for (let below = y; below < y + 60; below += 4) {
    const cell = document.elementFromPoint(x, below)?.closest<HTMLElement>('[role="gridcell"]');
    if (cell) return cell;
  }
  throw new Error(`no cell at ${x}, ${y}`);
}

/** Whether the middle of a box shows what stands there, and nothing that covers it. */
export function isOnTop(box: DOMRect): boolean {
  const shown = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const owner = shown?.closest('[data-row]')?.getBoundingClientRect();
  return owner?.left === box.left && owner.top === box.top;
}

export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

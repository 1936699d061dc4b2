import type { PointerEvent } from 'react';

/**
 * Shows what a cell says while the pointer is over it. A title that stayed would be read out after
 * the name, which is the same; and it is taken anew with each move, since the cell may have changed.
 */
export const CELL_TOOLTIP = {
  onPointerMove: ({ target }: PointerEvent) => {
    const cell = cellOf(target);
    const name = cell?.getAttribute('aria-label');
    if (cell && name && cell.title !== name) cell.title = name;
  },
  onPointerOut: ({ target, relatedTarget }: PointerEvent) => {
    const cell = cellOf(target);
    if (cell !== cellOf(relatedTarget)) cell?.removeAttribute('title');
  },
};

function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"]') : null;
}

import { useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** A place in the grid; row 0 holds the headers, column 0 the names. */
export type GridPlace = { row: number; column: number };

/** Rows that Page Up and Page Down pass over. */
const PAGE = 10;

/**
 * One tab stop for the whole grid, and keys that move it, as in the grid pattern of the ARIA
 * Authoring Practices. It begins at `start`, and what is selected takes it along. What takes focus
 * carries `data-row` and `data-column`.
 */
export function useGridFocus(
  grid: RefObject<HTMLElement | null>,
  last: GridPlace,
  selected: GridPlace | null,
  start: GridPlace,
): {
  active: GridPlace;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
  /** Takes the tab stop along where what has the focus has moved. */
  follow: (place: GridPlace) => void;
} {
  const [wanted, setWanted] = useState(selected ?? start);
  const [seen, setSeen] = useState(selected);
  if (seen?.row !== selected?.row || seen?.column !== selected?.column) {
    setSeen(selected);
    if (selected) setWanted(selected);
  }
  const active = within(wanted, last);
  return {
    active,
    onKeyDown: (event) => {
      const next = step(event, active, last);
      if (!next) return;
      event.preventDefault();
      const place = within(next, last);
      // Only then does a cell exist that was out of view.
      flushSync(() => setWanted(place));
      elementAt(grid.current, place)?.focus();
    },
    onFocus: (event) => {
      const place = placeOf(event.target);
      if (place) setWanted(place);
    },
    follow: setWanted,
  };
}

export function elementAt(
  grid: HTMLElement | null,
  { row, column }: GridPlace,
): HTMLElement | null {
  return grid?.querySelector(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}

/** The place of the element, or of the one it is part of. */
export function placeOf(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
}

/** Whether the element is a cell of data or part of one: headers and names do what they do. */
export function isCell(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role="gridcell"]') !== null;
}

function step(event: KeyboardEvent, from: GridPlace, last: GridPlace): GridPlace | null {
  if (event.altKey || event.metaKey || event.shiftKey) return null;
  const { row, column } = from;
  if (event.ctrlKey) {
    if (event.key === 'Home') return { row: 0, column: 0 };
    return event.key === 'End' ? last : null;
  }
  switch (event.key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: last.column };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    default:
      return null;
  }
}

function within({ row, column }: GridPlace, last: GridPlace): GridPlace {
  return { row: clamp(row, last.row), column: clamp(column, last.column) };
}

function clamp(value: number, max: number): number {
  return Math.max(0, Math.min(value, max));
}

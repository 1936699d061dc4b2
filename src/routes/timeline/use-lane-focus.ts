import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { cellAfterKey, type LaneCell } from './lane-cells.ts';
import { showCell } from './show-cell.ts';

/** The one cell of the lanes that the Tab key reaches, and the keys that move it. */
export type LaneFocus = {
  tabStop: string | null;
  onFocus: (key: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/**
 * Roving focus after the APG grid pattern. While nothing has been focused the selected event is the
 * tab stop, or else the first one. When a focused mark moves out of view, the focus stays in the grid.
 */
export function useLaneFocus(
  grid: RefObject<HTMLElement | null>,
  cells: readonly (readonly LaneCell[])[],
  selectedId: string | null,
): LaneFocus {
  const [active, setActive] = useState<string | null>(null);
  const tabStop = useMemo(() => tabStopOf(cells, active, selectedId), [cells, active, selectedId]);
  useKeptFocus(grid, tabStop);
  return {
    tabStop,
    onFocus: setActive,
    onKeyDown: (event) => {
      const isOurs = !event.shiftKey && !event.altKey && !event.metaKey;
      const current = (event.target as Element).closest('[data-cell]')?.getAttribute('data-cell');
      if (!isOurs || !current) return;
      const next = cellAfterKey(cells, current, event.key, event.ctrlKey);
      if (next) focusCell(grid.current, next.key);
      if (next || isMovement(event.key)) event.preventDefault();
    },
  };
}

/** Brings the focus to a cell, and the cell into view. */
export function focusCell(grid: HTMLElement | null, key: string): void {
  const cell = grid?.querySelector<HTMLElement | SVGElement>(`[data-cell="${CSS.escape(key)}"]`);
  if (!cell) return;
  cell.focus({ preventScroll: true });
  showCell([cell]);
}

function tabStopOf(
  cells: readonly (readonly LaneCell[])[],
  active: string | null,
  selectedId: string | null,
): string | null {
  const all = cells.flat();
  const isThere = all.some((cell) => cell.key === active);
  if (active !== null && isThere) return active;
  const selected =
    selectedId === null ? undefined : all.find((cell) => cell.eventId === selectedId);
  return (selected ?? all.find((cell) => cell.x >= 0) ?? all[0])?.key ?? null;
}

/** A removed element takes the focus with it, and says nothing. */
function useKeptFocus(grid: RefObject<HTMLElement | null>, tabStop: string | null): void {
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (isLost && tabStop !== null) focusCell(grid.current, tabStop);
    const element = grid.current;
    if (!element) return;
    hadFocus.current = element.contains(document.activeElement);
    const onFocusIn = () => {
      hadFocus.current = true;
    };
    const onFocusOut = () => {
      // What is removed while focused stays connected no longer: then the focus is not given up.
      hadFocus.current = !(document.activeElement?.isConnected ?? false);
    };
    element.addEventListener('focusin', onFocusIn);
    element.addEventListener('focusout', onFocusOut);
    return () => {
      element.removeEventListener('focusin', onFocusIn);
      element.removeEventListener('focusout', onFocusOut);
    };
  });
}

const MOVEMENTS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);
const isMovement = (key: string) => MOVEMENTS.has(key);

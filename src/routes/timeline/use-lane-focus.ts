import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import { cellAfterKey, firstEvent, MORE_LANES, type LaneCell } from './lane-cells.ts';
import { showCell } from './show-cell.ts';

/** The one cell of the lanes that the Tab key reaches, and the keys that move it. */
export type LaneFocus = {
  tabStop: string | null;
  /** Whether the focus is in the lanes. */
  isIn: boolean;
  onFocus: (key: string) => void;
  /** For the grid. */
  onBlur: (event: FocusEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/**
 * Roving focus after the APG grid pattern. While nothing has been focused the selected event is the
 * tab stop, or else the first one. When a focused mark moves out of view, the focus stays in its lane.
 */
export function useLaneFocus(
  grid: RefObject<HTMLElement | null>,
  cells: readonly (readonly LaneCell[])[],
  selectedId: string | null,
): LaneFocus {
  const [active, setActive] = useState<string | null>(null);
  const [isIn, setIn] = useState(false);
  const tabStop = useMemo(() => tabStopOf(cells, active, selectedId), [cells, active, selectedId]);
  const hasFocus = useKeptFocus(grid, tabStop);
  return {
    tabStop,
    isIn,
    onFocus: (key) => {
      hasFocus.current = true;
      setIn(true);
      setActive(key);
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      hasFocus.current = false;
      // On its way from cell to cell the focus stays.
      if (!currentTarget.contains(relatedTarget)) setIn(false);
    },
    onKeyDown: (event) => {
      const isOurs = !event.shiftKey && !event.altKey && !event.metaKey;
      const current = (event.target as Element).closest('[data-cell]')?.getAttribute('data-cell');
      if (!isOurs || !current) return;
      const next = cellAfterKey(cells, current, event.key, event.ctrlKey);
      if (next) {
        // Of bars, only those of the lane with the tab stop are there.
        flushSync(() => setActive(next.key));
        focusCell(grid.current, next.key);
      }
      if (next !== undefined) event.preventDefault();
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
  if (all.some((cell) => cell.key === active)) return active;
  const near = laneOf(cells, active) ?? all;
  const selected = near.find(({ eventId }) => eventId !== null && eventId === selectedId);
  return (selected ?? firstEvent(near))?.key ?? null;
}

/** The lane in which a cell was that is there no longer. */
function laneOf(
  cells: readonly (readonly LaneCell[])[],
  active: string | null,
): readonly LaneCell[] | undefined {
  if (active === MORE_LANES) return cells.at(-1);
  const start = `${active?.split(' ')[0]} `;
  return cells.find(([heading]) => heading?.key.startsWith(start));
}

/**
 * A removed element takes the focus with it. Returns a note of whether the grid has the focus: React
 * tells nobody of a blur that comes of its own removing.
 */
function useKeptFocus(grid: RefObject<HTMLElement | null>, tabStop: string | null) {
  const hasFocus = useRef(false);
  useLayoutEffect(() => {
    const isLost = hasFocus.current && document.activeElement === document.body;
    if (isLost && tabStop !== null) focusCell(grid.current, tabStop);
  });
  return hasFocus;
}

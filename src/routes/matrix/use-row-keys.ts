import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { MatrixRow } from '#src/domain/matrix.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { elementAt, placeOf } from './use-grid-focus.ts';
import { useRowsByHand } from './use-rows-by-hand.ts';
import type { SilentApart } from './use-silent-apart.ts';

/**
 * Alt with the arrows up and down moves the row whose name has the focus, which goes along.
 * @param rows as they are drawn
 * @returns whether the keys were these
 */
export function useRowKeys(
  grid: RefObject<HTMLElement | null>,
  silent: SilentApart,
  rows: readonly MatrixRow[],
): (event: KeyboardEvent) => boolean {
  const { move } = useRowsByHand(silent);
  const moving = useRef<ActorRow | null>(null);
  useEffect(() => {
    const row = rows.findIndex(({ actor }) => actor === moving.current) + 1;
    moving.current = null;
    if (row > 0) elementAt(grid.current, { row, column: 0 })?.focus();
  }, [grid, rows]);
  return (event) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    const place = placeOf(event.target);
    const isName = place !== null && place.column === 0 && place.row > 0;
    if (by === null || !isName || !event.altKey || event.ctrlKey || event.metaKey) return false;
    event.preventDefault();
    const actor = rows[place.row - 1]?.actor;
    if (actor && move(actor, by)) moving.current = actor;
    return true;
  };
}

import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { MatrixRow } from '#src/domain/matrix.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { placeOf, type GridPlace } from './use-grid-focus.ts';
import { useRowsByHand } from './use-rows-by-hand.ts';
import type { SilentApart } from './use-silent-apart.ts';

/**
 * Alt with the arrows up and down moves the row whose name has the focus, which goes along.
 * @param rows as they are drawn
 * @param follow takes the tab stop of the grid along
 * @returns whether the keys were these
 */
export function useRowKeys(
  silent: SilentApart,
  rows: readonly MatrixRow[],
  follow: (place: GridPlace) => void,
): (event: KeyboardEvent) => boolean {
  const { move } = useRowsByHand(silent);
  const moving = useRef<ActorRow | null>(null);
  useEffect(() => {
    const row = rows.findIndex(({ actor }) => actor === moving.current) + 1;
    moving.current = null;
    if (row > 0) follow({ row, column: 0 });
  }, [rows, follow]);
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

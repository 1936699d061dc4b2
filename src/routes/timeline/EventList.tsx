import {
  memo,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { useRowPx } from '#src/components/density.ts';
import { EVENT_PARTS } from '#src/data/ensure-parts.ts';
import { useWantedParts } from '#src/data/use-wanted-parts.ts';
import type { ListSort } from '#src/domain/event-order.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import { useRowWindow } from '#src/ui/use-row-window.ts';
import { EventListHead } from './EventListHead.tsx';
import { EventListRow } from './EventListRow.tsx';
import styles from './EventList.module.css';

/**
 * The events as a table of which only the rows in view exist. One row is the tab stop. While the
 * lanes move it stays as it is.
 */
export const EventList = memo(function EventList({
  events,
  sort,
  zoom,
  selectedId,
  onSort,
  onSelect,
}: {
  events: EventSet;
  sort: ListSort;
  /** Pixels of the screen to a pixel at a root text size of 16. */
  zoom: number;
  selectedId: string | null;
  onSort: (sort: ListSort) => void;
  onSelect: (eventId: string, byKey: boolean) => void;
}) {
  const t = useTranslations('timeline.list');
  const scroller = useRef<HTMLDivElement>(null);
  const rowPx = useRowPx() * zoom;
  const { first, end, show } = useRowWindow(scroller, { rowPx, count: events.length });
  useWantedParts(
    EVENT_PARTS,
    useMemo(() => events.rows.subarray(first, end), [events, first, end]),
  );
  useVisibleRow(scroller, events, selectedId, show);

  const [active, setActive] = useState(-1);
  const placeOfActive = events.rows.indexOf(active);
  const activeAt = placeOfActive === -1 ? indexOr(events, selectedId, 0) : placeOfActive;
  const focusRow = (i: number) => {
    // A row that was out of view exists only after the list has drawn itself.
    flushSync(() => {
      setActive(events.rows[i] ?? -1);
      show(i);
    });
    scroller.current
      ?.querySelector<HTMLElement>(`[aria-rowindex="${i + 2}"]`)
      ?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnRow = event.target instanceof Element && event.target.matches('[data-event]');
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / rowPx) - 2;
    const to = isOnRow ? rowAfterKey(event.key, activeAt, events.length, Math.max(1, page)) : null;
    if (to === null || event.shiftKey) return;
    event.preventDefault();
    focusRow(to);
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        role="grid"
        tabIndex={-1}
        aria-label={t('name')}
        aria-rowcount={events.length + 1}
        className={styles.table}
        style={{ height: (events.length + 1) * rowPx }}
        onKeyDown={onKeyDown}
      >
        <EventListHead sort={sort} onSort={onSort} />
        {events.slice(first, end).map((event, i) => (
          <EventListRow
            key={event.row}
            event={event}
            rowIndex={first + i + 2}
            top={(first + i + 1) * rowPx}
            isTabStop={first + i === activeAt}
            selected={event.id === selectedId}
            onFocus={setActive}
            onSelect={onSelect}
          />
        ))}
      </div>
    </div>
  );
});

/**
 * Keeps the selected event in view when another one is selected, and when the order or the height
 * of the list or of its rows changes.
 */
function useVisibleRow(
  scroller: RefObject<HTMLElement | null>,
  events: EventSet,
  selectedId: string | null,
  show: (index: number) => void,
): void {
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  // Not when words come: the reader may be elsewhere in the list by then.
  const index = useMemo(() => indexOr(events, selectedId, -1), [events, selectedId]);
  useEffect(() => {
    const list = scroller.current;
    if (index < 0 || !list) return;
    latest.current(index);
    const observer = new ResizeObserver(() => latest.current(index));
    observer.observe(list);
    for (const rows of list.children) observer.observe(rows);
    return () => observer.disconnect();
  }, [scroller, index, selectedId]);
}

function indexOr(events: EventSet, id: string | null, otherwise: number): number {
  const index = id === null ? -1 : events.placeOf(id);
  return index === -1 ? otherwise : index;
}

function rowAfterKey(key: string, at: number, count: number, page: number): number | null {
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), count - 1);
}

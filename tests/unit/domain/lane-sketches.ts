import type { EventRow } from '#src/domain/corpus-index.ts';
import { dayOf } from '#src/domain/day.ts';
import { timelineLanes, type LaneLayout, type LanesInput } from '#src/domain/timeline-lanes.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { Position, Status } from '#src/schema/vocabulary.ts';
import { smallIndex } from './small-index.ts';
import { setOf } from './table-of.ts';

export type Sketch = {
  title: string;
  date: DateRecord;
  status?: Status;
  position?: Position;
  differs?: boolean;
  quotes?: number;
};

/** Events made of these, each named by its title. */
export function sketched(...sketches: Sketch[]): EventRow[] {
  const index = smallIndex({ events: sketches.map(({ title }) => ({ id: title })) });
  return Array.from(index.events, (event, i) => ({ ...event, ...sketches[i] }) as EventRow);
}

/** One lane of these events, over five months on 620 pixels unless the options say otherwise. */
export function laidOut(
  list: readonly EventRow[],
  options: Pick<LanesInput, 'measure'> & Partial<LanesInput>,
): LaneLayout[] {
  const window = { from: dayOf(2025, 11, 17), to: dayOf(2026, 4, 21) };
  return timelineLanes({
    groups: [{ id: 'lane', name: null, events: setOf(list) }],
    scale: { window, widthPx: 620 },
    horizon: null,
    labelOf: (event) => ({ text: event.id, strong: false, differs: event.differs }),
    selectedId: null,
    closed: new Set(),
    open: new Set(),
    ...options,
  });
}

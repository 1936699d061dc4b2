import type { EventRow } from './corpus-index.ts';
import { dayCounts, type DayCounts } from './day-counts.ts';
import { allRows, knownDays, mayLieIn, type EventColumns } from './event-columns.ts';
import type { EventTable } from './event-table.ts';
import type { DayRange } from './filters.ts';
import { intervalIndex, type IntervalIndex } from './interval-index.ts';
import { oncePer } from './once-per.ts';

/** Some events of a table in some order. Each is decoded when it is asked for. */
export type EventSet = Iterable<EventRow> & {
  table: EventTable;
  rows: Uint32Array;
  length: number;
  /** The event at a place; undefined beyond the ends. */
  at: (place: number) => EventRow | undefined;
  slice: (start: number, end: number) => EventRow[];
  /** The place of an event, or -1. */
  placeOf: (id: string) => number;
};

export function eventSet(table: EventTable, rows: Uint32Array): EventSet {
  const set: EventSet = {
    table,
    rows,
    length: rows.length,
    at: (place) => {
      const row = rows[place];
      return row === undefined ? undefined : table.at(row);
    },
    slice: (start, end) => Array.from(rows.subarray(start, end), table.at),
    placeOf: (id) => {
      const row = table.rowOf(id);
      return row === undefined ? -1 : rows.indexOf(row);
    },
    *[Symbol.iterator]() {
      for (const row of rows) yield table.at(row);
    },
  };
  return set;
}

/** All events, in the order of the index: the same set at every call. */
export const allEvents = oncePer((table: EventTable) => eventSet(table, rowsOf(table.columns)));

const rowsOf = oncePer(({ size }: EventColumns) => allRows(size));

/**
 * The events that possibly lie in a range, in the order of the index: all that are not known to
 * lie outside, the undated among them.
 */
export function eventsIn(table: EventTable, range: DayRange): EventSet {
  const { min, max } = table.columns;
  const rows = new Uint32Array(table.length);
  let count = 0;
  for (let row = 0; row < table.length; row++) {
    if (mayLieIn(min[row] as number, max[row] as number, range)) rows[count++] = row;
  }
  return eventSet(table, rows.slice(0, count));
}

/** To find what lies between two days; made when first asked for. The set must be in order of rows. */
export const intervalsOf = oncePerRows(({ table, rows }): IntervalIndex => {
  return intervalIndex(table.columns, rows);
});

/** Events by day; made when first asked for. Null where no event of the corpus is dated. */
export const countsOf = oncePerRows(({ table, rows }): DayCounts | null => {
  const days = daysOf(table.columns);
  return days && dayCounts(table.columns, rows, days);
});

const daysOf = oncePer(knownDays);

/** Keeps what is made of the days of a set: the same rows have the same days when their words come. */
function oncePerRows<To>(make: (set: EventSet) => To): (set: EventSet) => To {
  const made = new WeakMap<Uint32Array, { columns: EventColumns; result: To }>();
  return (set) => {
    const { rows, table } = set;
    const known = made.get(rows);
    if (known?.columns === table.columns) return known.result;
    const result = make(set);
    made.set(rows, { columns: table.columns, result });
    return result;
  };
}

import type { IndexFile } from '#src/schema/index-file.ts';
import type { DateBasis } from '#src/schema/vocabulary.ts';
import type { CodedField } from './coded-field.ts';
import type { EventRow } from './corpus-index.ts';
import { eventField } from './event-fields.ts';
import type { TermField } from './filters.ts';
import { daysAt, isSure, NO_END, NO_START, type Days, type EventColumns } from './event-columns.ts';

/**
 * The events of a corpus: columns to count and draw by, and each event as an object once somebody
 * asks for it. A corpus of a hundred thousand events has no hundred thousand objects.
 */
export type EventTable = Iterable<EventRow> & {
  length: number;
  columns: EventColumns;
  /** The same object at every call. @throws RangeError when there is no such row */
  at: (row: number) => EventRow;
  /** The days of an event, without decoding it. */
  daysOf: (row: number) => Days;
  /** Who says when it was; null: it is undated. */
  basisOf: (row: number) => DateBasis | null;
  /** Row numbers of the articles that report an event. */
  articlesOf: (row: number) => readonly number[];
  /** How many quotes bear on each event. */
  quotes: Uint32Array;
  /** Evidence shard of each event. */
  shards: readonly number[];
  /** What the events have in a field; made when first asked for. */
  field: (field: TermField) => CodedField;
  /** Whether an event's words have come, its id among them. */
  isNamed: (row: number) => boolean;
  /** The row of an id, or undefined. */
  rowOf: (id: string) => number | undefined;
};

/**
 * @param decode makes the object of a row
 * @throws RangeError when an id stands twice, or a code is not in its list
 */
export function eventTable(file: IndexFile, decode: (row: number) => EventRow): EventTable {
  const { events } = file;
  const size = events.id.length;
  const decoded: EventRow[] = [];
  const rows = rowsById(events.id);
  if (rows === null) throw new RangeError('an id stands twice');
  const columns = columnsByDays.get(events.min) ?? columnsOf(file);
  columnsByDays.set(events.min, columns);
  const fields = new Map<TermField, CodedField>();
  const at = (row: number) => (decoded[row] ??= decode(row));
  return {
    length: size,
    columns,
    at,
    daysOf: (row) => daysAt(events, file.codes, row),
    basisOf: (row) => file.codes.dateBasis[events.basis[row] as number] ?? null,
    articlesOf: (row) => file.events.articles[row] ?? [],
    shards: file.events.shard,
    quotes: new Uint32Array(file.events.quotes),
    field: (field) => {
      const known = fields.get(field) ?? eventField(file, field);
      fields.set(field, known);
      return known;
    },
    isNamed: (row) => events.id[row] !== '',
    rowOf: (id) => rows.get(id),
    *[Symbol.iterator]() {
      for (let row = 0; row < size; row++) yield at(row);
    },
  };
}

/** The events of some rows, in their order. */
export function eventsAt(table: EventTable, rows: Uint32Array): EventRow[] {
  return Array.from(rows, table.at);
}

/** Kept by the days that they are made from: an index that comes in parts is put together several times. */
const columnsByDays = new WeakMap<object, EventColumns>();

/** Ids that have not come are empty, and name nothing; null: one stands twice. */
function rowsById(ids: readonly string[]): ReadonlyMap<string, number> | null {
  const rows = new Map<string, number>();
  let known = 0;
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] as string;
    if (id === '') continue;
    known += 1;
    rows.set(id, row);
  }
  return rows.size === known ? rows : null;
}

function columnsOf({ events, codes }: IndexFile): EventColumns {
  const sureOf = codes.shape.map((shape) => codes.status.map((status) => isSure(shape, status)));
  const size = events.id.length;
  const min = new Int32Array(size);
  const max = new Int32Array(size);
  const sure = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    min[row] = events.min[row] ?? NO_START;
    max[row] = events.max[row] ?? NO_END;
    const isSureHere = sureOf[events.shape[row] as number]?.[events.status[row] as number];
    sure[row] = isSureHere === true ? 1 : 0;
  }
  return { size, min, max, sure };
}

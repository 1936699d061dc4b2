import { codedField } from '#src/domain/coded-field.ts';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { allRows, isSure, NO_END, NO_START } from '#src/domain/event-columns.ts';
import { eventSet, type EventSet } from '#src/domain/event-set.ts';
import type { EventTable } from '#src/domain/event-table.ts';
import { certaintyOf, countryOf, NO_POSITION, sourceOf } from '#src/domain/field-values.ts';
import { NO_TYPE, type TermField } from '#src/domain/filters.ts';

/**
 * A table of events that a test has made one by one; their rows are their places.
 * @param voiced positions that are voiced in an event beside its own
 */
export function tableOf(
  events: readonly EventRow[],
  voiced: (event: EventRow) => readonly string[] = () => [],
): EventTable {
  const rows = new Map(events.map(({ id }, row) => [id, row]));
  const at = (row: number) => {
    const event = events[row];
    if (!event) throw new RangeError(`no event ${row}`);
    return event;
  };
  return {
    length: events.length,
    columns: {
      size: events.length,
      min: Int32Array.from(events, ({ date }) => date.min ?? NO_START),
      max: Int32Array.from(events, ({ date }) => date.max ?? NO_END),
      sure: Uint8Array.from(events, ({ date, status }) => Number(isSure(date.shape, status))),
    },
    at,
    daysOf: (row) => at(row).date,
    basisOf: (row) => at(row).dateBasis,
    articlesOf: () => [],
    quotes: Uint32Array.from(events, ({ quotes }) => quotes),
    shards: events.map(({ shard }) => shard),
    field: (field) => codedField(events.length, (row) => valuesOf(at(row), field, voiced)),
    isNamed: () => true,
    rowOf: (id) => rows.get(id),
    [Symbol.iterator]: () => events[Symbol.iterator](),
  };
}

/** All of these events, in this order. */
export function setOf(events: readonly EventRow[]): EventSet {
  const table = tableOf(events);
  return eventSet(table, allRows(table.length));
}

function valuesOf(
  event: EventRow,
  field: TermField,
  voiced: (event: EventRow) => readonly string[],
): readonly string[] {
  switch (field) {
    case 'actor':
      return event.participants.map(({ actor }) => actor.id);
    case 'country':
      return event.participants.flatMap(({ actor }) => countryOf(actor));
    case 'issue':
      return [event.issue.id];
    case 'type':
      return [event.plover ?? NO_TYPE];
    case 'source':
      return event.articles.map(sourceOf);
    case 'status':
      return [event.status];
    case 'stance':
      return positionsOf(event.position, voiced(event));
    case 'certainty':
      return [certaintyOf(event.date)];
  }
}

function positionsOf(own: string | null, voiced: readonly string[]): readonly string[] {
  const positions = [...(own === null ? [] : [own]), ...voiced];
  return positions.length === 0 ? [NO_POSITION] : positions;
}

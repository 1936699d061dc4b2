import type { Localized } from '#src/schema/vocabulary.ts';
import type { Issue, Lane } from '#src/schema/issue.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Status } from '#src/schema/vocabulary.ts';
import { eventSet, type EventSet } from './event-set.ts';
import type { TermField } from './filters.ts';

/** What the lanes of the timeline stand for. */
export const LANE_KEYS = ['issue', 'actor', 'country', 'status', 'none'] as const;
export type LaneKey = (typeof LANE_KEYS)[number];

/** Events of one lane, in the order given. Its name is null where the interface has the words. */
export type LaneGroup = { id: string; name: Localized | null; events: EventSet };

/** Lane of events without any actor, or without a country. */
export const NO_VALUE = 'none';
export const ALL_EVENTS = 'all';

const STATUS_ORDER: readonly Status[] = [
  'occurred',
  'ongoing',
  'recurring',
  'planned',
  'hypothetical',
];

/**
 * Sorts events into lanes. Lanes of issues keep the order of the corpus; those of actors and
 * countries begin with the busiest, and an event stands in the lane of everyone who takes part.
 * Lanes without events are left out.
 * @param events in the order of the index
 */
export function laneGroups(
  events: EventSet,
  key: LaneKey,
  corpus: {
    lanes: readonly Lane[];
    issueById: ReadonlyMap<string, Issue>;
    actorById: ReadonlyMap<string, ActorRow>;
  },
): LaneGroup[] {
  const nameOfActor = (id: string) => corpus.actorById.get(id)?.name ?? null;
  switch (key) {
    case 'issue':
      return inOrder(
        groupBy(events, 'issue', (issue) => corpus.issueById.get(issue)?.lane ?? NO_VALUE),
        corpus.lanes.map(({ id }) => id),
        (id) => corpus.lanes.find((lane) => lane.id === id)?.name ?? null,
      );
    case 'actor':
    case 'country': {
      const groups = groupBy(events, key);
      return inOrder(groups, busiestFirst(groups), nameOfActor);
    }
    case 'status':
      return inOrder(groupBy(events, 'status'), STATUS_ORDER, () => null);
    case 'none':
      return events.length === 0 ? [] : [{ id: ALL_EVENTS, name: null, events }];
  }
}

type ByValue = ReadonlyMap<string, EventSet>;

/**
 * Deals the events out by what they have in a field: counts first, then fills lists of the right
 * length, since there may be a hundred thousand of them.
 */
function groupBy(
  events: EventSet,
  field: TermField,
  groupOf: (value: string) => string = (value) => value,
): ByValue {
  const { values, codes, starts } = events.table.field(field);
  const groups = [...new Set([...values.map(groupOf), NO_VALUE])];
  const numbers = new Map(groups.map((group, number) => [group, number]));
  const groupAt = Uint32Array.from(values, (value) => numbers.get(groupOf(value)) as number);
  const none = numbers.get(NO_VALUE) as number;
  // An event with two values of one group stands in it once.
  const latest = new Int32Array(groups.length).fill(-1);
  const eachGroup = (visit: (group: number, row: number) => void) => {
    latest.fill(-1);
    for (const row of events.rows) {
      const start = starts[row] as number;
      const end = starts[row + 1] as number;
      if (start === end) visit(none, row);
      for (let k = start; k < end; k++) {
        const group = groupAt[codes[k] as number] as number;
        if (latest[group] === row) continue;
        latest[group] = row;
        visit(group, row);
      }
    }
  };
  const sizes = new Uint32Array(groups.length);
  eachGroup((group) => {
    sizes[group] = (sizes[group] as number) + 1;
  });
  const dealt = Array.from(sizes, (size) => new Uint32Array(size));
  sizes.fill(0);
  eachGroup((group, row) => {
    const at = sizes[group] as number;
    (dealt[group] as Uint32Array)[at] = row;
    sizes[group] = at + 1;
  });
  return new Map(
    groups.flatMap((group, number) => {
      const rows = dealt[number] as Uint32Array;
      return rows.length === 0 ? [] : [[group, eventSet(events.table, rows)]];
    }),
  );
}

function busiestFirst(groups: ByValue): string[] {
  const size = (id: string) => groups.get(id)?.length ?? 0;
  const isLast = (id: string) => Number(id === NO_VALUE);
  return [...groups.keys()].toSorted(
    (a, b) => isLast(a) - isLast(b) || size(b) - size(a) || (a < b ? -1 : 1),
  );
}

function inOrder(
  groups: ByValue,
  order: readonly string[],
  nameOf: (id: string) => Localized | null,
): LaneGroup[] {
  return order.flatMap((id) => {
    const events = groups.get(id);
    return events ? [{ id, name: nameOf(id), events }] : [];
  });
}

import type { Localized } from '#src/schema/vocabulary.ts';
import type { Lane } from '#src/schema/issue.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Status } from '#src/schema/vocabulary.ts';
import type { EventRow } from './corpus-index.ts';
import { countryOf } from './field-values.ts';

/** What the lanes of the timeline stand for. */
export const LANE_KEYS = ['issue', 'actor', 'country', 'status', 'none'] as const;
export type LaneKey = (typeof LANE_KEYS)[number];

/** Events of one lane, in the order given. Its name is null where the interface has the words. */
export type LaneGroup = { id: string; name: Localized | null; events: readonly EventRow[] };

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
 */
export function laneGroups(
  events: readonly EventRow[],
  key: LaneKey,
  corpus: { lanes: readonly Lane[]; actorById: ReadonlyMap<string, ActorRow> },
): LaneGroup[] {
  const nameOfActor = (id: string) => corpus.actorById.get(id)?.name ?? null;
  switch (key) {
    case 'issue': {
      const byLane = groupBy(events, (event) => [event.lane.id]);
      return inOrder(
        byLane,
        corpus.lanes.map(({ id }) => id),
        (id) => corpus.lanes.find((lane) => lane.id === id)?.name ?? null,
      );
    }
    case 'actor': {
      const byActor = groupBy(events, (event) => event.participants.map(({ actor }) => actor.id));
      return inOrder(byActor, busiestFirst(byActor), nameOfActor);
    }
    case 'country': {
      const byCountry = groupBy(events, (event) =>
        event.participants.flatMap(({ actor }) => countryOf(actor)),
      );
      return inOrder(byCountry, busiestFirst(byCountry), nameOfActor);
    }
    case 'status':
      return inOrder(
        groupBy(events, (event) => [event.status]),
        STATUS_ORDER,
        () => null,
      );
    case 'none':
      return events.length === 0 ? [] : [{ id: ALL_EVENTS, name: null, events }];
  }
}

type ByValue = ReadonlyMap<string, readonly EventRow[]>;

function groupBy(
  events: readonly EventRow[],
  valuesOf: (event: EventRow) => readonly string[],
): ByValue {
  const groups = new Map<string, EventRow[]>();
  for (const event of events) {
    const values = new Set(valuesOf(event));
    if (values.size === 0) values.add(NO_VALUE);
    for (const value of values) {
      const group = groups.get(value);
      if (group) group.push(event);
      else groups.set(value, [event]);
    }
  }
  return groups;
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

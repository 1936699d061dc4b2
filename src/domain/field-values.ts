import type { CorpusIndex, EventRow, StanceRow } from './corpus-index.ts';
import { NO_SOURCE, type Certainty, type TermField } from './filters.ts';
import type { ActorRow, ArticleRow } from '#src/schema/index-file.ts';
import type { DateRecord } from '#src/schema/date-record.ts';

/** The values of each field that rows of one kind have: by field, then by row. */
export type ValuesByField = Readonly<Record<TermField, (row: number) => readonly string[]>>;

/** What events are filtered by: who took part and from where, on what, who reports it, and so on. */
export function eventValues(index: CorpusIndex): ValuesByField {
  const { events } = index;
  const voiced = positionsByEvent(index);
  const of = (values: (event: EventRow) => readonly string[]) => (row: number) => {
    const event = events[row];
    return event ? values(event) : [];
  };
  return {
    actor: of(({ participants }) => participants.map(({ actor }) => actor.id)),
    country: of(({ participants }) => participants.flatMap(({ actor }) => countryOf(actor))),
    issue: of(({ issue }) => [issue.id]),
    source: of(({ articles }) => articles.map(sourceOf)),
    status: of(({ status }) => [status]),
    stance: of(({ row, position }) => {
      const positions = [...(position ? [position] : []), ...(voiced.get(row) ?? [])];
      return positions.length === 0 ? ['none'] : positions;
    }),
    certainty: of(({ date }) => [certaintyOf(date)]),
  };
}

/** What stances are filtered by. One voiced outside a coded event has no status. */
export function stanceValues(index: CorpusIndex): ValuesByField {
  const of = (values: (stance: StanceRow) => readonly string[]) => (row: number) => {
    const stance = index.stances[row];
    return stance ? values(stance) : [];
  };
  return {
    actor: of(({ actor }) => [actor.id]),
    country: of(({ actor }) => countryOf(actor)),
    issue: of(({ issue }) => [issue.id]),
    source: of(({ article }) => [sourceOf(article)]),
    status: of(({ event }) => (event ? [event.status] : [])),
    stance: of(({ position }) => [position]),
    certainty: of(({ date }) => [certaintyOf(date)]),
  };
}

/** How well a date is known; an approximate day is not exact. */
export function certaintyOf({ shape, min, max, approximate }: DateRecord): Certainty {
  if (min === null && max === null) return 'undated';
  if (min === null || max === null) return 'open';
  return shape === 'day' && approximate === 'none' ? 'exact' : 'bounded';
}

/** An actor's country; a country is its own. */
export function countryOf(actor: ActorRow): readonly string[] {
  if (actor.country !== undefined) return [actor.country];
  return actor.kind === 'country' ? [actor.id] : [];
}

function sourceOf(article: ArticleRow): string {
  return article.source ?? NO_SOURCE;
}

function positionsByEvent(index: CorpusIndex): ReadonlyMap<number, readonly string[]> {
  const positions = new Map<number, string[]>();
  for (const { event, position } of index.stances) {
    if (!event) continue;
    const known = positions.get(event.row);
    if (known) known.push(position);
    else positions.set(event.row, [position]);
  }
  return positions;
}

import type { ActorRow } from '#src/schema/index-file.ts';
import { asOfStops } from './as-of-stops.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { Day } from './day.ts';
import { firstFew } from './first-few.ts';
import { changedCells, changesBetween, type CellChange } from './stance-changes.ts';

/** What was said last, and what it changed. */
export type LatestStances = {
  /** Day before which all else was known; null: there are not two days to compare. */
  since: Day | null;
  /** The last day on which a stance came to count; null: none is dated. */
  until: Day | null;
  /** All that is new since that day, first and repeated positions too: what the matrix lists. */
  news: readonly CellChange[];
  /** Of these, cells that show another position, or came to differ or ceased to. */
  changes: readonly CellChange[];
  /** How many cells have a dated position. */
  dated: number;
  /** Of the dated, what was certainly said last: the latest first, no more than are asked for. */
  last: readonly CellChange[];
};

/** A position where there was none, or the same by other evidence, is news but no change. */
const NEWS: ReadonlySet<CellChange['kind']> = new Set(['first-statement', 'restated']);

/**
 * The latest of what is dated: how cells changed on the last day on which any of them did, as
 * against the day before that, and what was said last by then. What is undated is in neither.
 */
export function latestStances(
  index: Pick<CorpusIndex, 'actors' | 'issues' | 'stances'>,
  most: number,
): LatestStances {
  const days = asOfStops(index.stances).filter((stop) => stop !== 'all');
  const until = days.at(-1) ?? null;
  const since = days.at(-2) ?? null;
  if (until === null) return { since, until, news: [], changes: [], dated: 0, last: [] };
  const news =
    since === null
      ? []
      : changesBetween({ ...index, actors: speakersOn(index, until) }, since, until);
  const changes = news.filter(({ kind }) => !NEWS.has(kind));
  const dated = changedCells(index, null, until);
  return {
    since,
    until,
    news,
    changes,
    dated: dated.length,
    last: firstFew(dated, most, byLatest),
  };
}

/** Actors of whom something came to count on a day: on no other's cells can it have changed anything. */
function speakersOn(
  { actors, stances }: Pick<CorpusIndex, 'actors' | 'stances'>,
  day: Day,
): readonly ActorRow[] {
  const ids = new Set<string>();
  for (const { actor, date } of stances) if (date.max === day) ids.add(actor.id);
  return actors.filter(({ id }) => ids.has(id));
}

function byLatest(a: CellChange, b: CellChange): number {
  return lastDay(b) - lastDay(a) || firstDay(b) - firstDay(a);
}

function firstDay({ after }: CellChange): number {
  return after.date.min ?? Number.MIN_SAFE_INTEGER;
}

function lastDay({ after }: CellChange): number {
  return after.date.max ?? Number.MIN_SAFE_INTEGER;
}

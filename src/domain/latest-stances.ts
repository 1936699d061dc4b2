import { asOfStops } from './as-of-stops.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { Day } from './day.ts';
import { changesBetween, type CellChange } from './stance-changes.ts';

/** What was said last, and what it changed. */
export type LatestStances = {
  /** Day before which all else was known; null: there are not two days to compare. */
  since: Day | null;
  /** Cells that show another position, or came to differ or ceased to, since that day. */
  changes: readonly CellChange[];
  /** Every cell with a dated position: what was certainly said by the latest day comes first. */
  dated: readonly CellChange[];
};

/** A position where there was none, or the same by other evidence, is news but no change. */
const NEWS: ReadonlySet<CellChange['kind']> = new Set(['first-statement', 'restated']);

/**
 * The latest of what is dated: how cells changed on the last day on which any of them did, as
 * against the day before that, and what each says by then. What is undated is in neither.
 */
export function latestStances(
  index: Pick<CorpusIndex, 'actors' | 'issues' | 'stances'>,
): LatestStances {
  const days = asOfStops(index.stances).filter((stop) => stop !== 'all');
  const last = days.at(-1);
  if (last === undefined) return { since: null, changes: [], dated: [] };
  const since = days.at(-2) ?? null;
  const changes =
    since === null ? [] : changesBetween(index, since, last).filter(({ kind }) => !NEWS.has(kind));
  const firstDay = ({ after }: CellChange) => after.date.min ?? Number.MIN_SAFE_INTEGER;
  const lastDay = ({ after }: CellChange) => after.date.max ?? Number.MIN_SAFE_INTEGER;
  const dated = changesBetween(index, null, last).toSorted(
    (a, b) => lastDay(b) - lastDay(a) || firstDay(b) - firstDay(a),
  );
  return { since, changes, dated };
}

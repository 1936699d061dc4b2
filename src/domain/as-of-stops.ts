import type { CorpusIndex } from './corpus-index.ts';
import { cellHistories, stanceAt, type CellHistory } from './cell-history.ts';
import type { Day } from './day.ts';
import { isSameDate } from './same-date.ts';
import type { AsOf, StanceAsOf } from './stance-as-of.ts';

/**
 * Where an as-of day can rest: the days, ascending, on which some cell of the matrix comes to show
 * another position, basis, date or conflict, and `all` in the end, when undated sources count too.
 * A day on which a quote is added to what is shown anyway is none.
 */
export function asOfStops(stances: CorpusIndex['stances']): readonly AsOf[] {
  const days = new Set<Day>();
  for (const byIssue of cellHistories(stances).values()) {
    for (const history of byIssue.values()) addDaysOfChange(history, days);
  }
  return [...[...days].toSorted((a, b) => a - b), 'all'];
}

function addDaysOfChange(history: CellHistory, days: Set<Day>): void {
  let before: StanceAsOf | null = null;
  for (const day of history.days) {
    const after = stanceAt(history, day);
    if (!looksTheSame(before, after)) days.add(day);
    before = after;
  }
}

/** Whether a cell shows the same: its quotes may be more, or others. */
function looksTheSame(a: StanceAsOf | null, b: StanceAsOf | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.position === b.position &&
    a.voice === b.voice &&
    a.differs === b.differs &&
    isSameDate(a.date, b.date)
  );
}

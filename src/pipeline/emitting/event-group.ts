import { FORM_RANK } from '#src/domain/evidence.ts';
import { quoteKey } from '#src/domain/quote-count.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { Event } from '#src/schema/event.ts';
import type { ReportEvidence, StatementEvidence } from '#src/schema/evidence-file.ts';
import type { Position } from '#src/schema/vocabulary.ts';

/** An event and all evidence of it, by article and in the order of the coding. */
export type EventGroup = {
  event: Event;
  date: DateRecord;
  reports: readonly ReportEvidence[];
  statements: readonly StatementEvidence[];
};

/** Ids of the articles that report the event or have a statement made in it. */
export function articlesOf({ reports, statements }: EventGroup): ReadonlySet<string> {
  return new Set([...reports, ...statements].map((evidence) => evidence.article));
}

/** For each quote that bears on several events, their places in the list. */
export function sharedQuotes(groups: readonly EventGroup[]): number[][] {
  const places = new Map<string, Set<number>>();
  for (const [place, { reports, statements }] of groups.entries()) {
    for (const key of [...reports, ...statements].map(quoteKey)) {
      const known = places.get(key);
      if (known) known.add(place);
      else places.set(key, new Set([place]));
    }
  }
  return [...places.values()].filter(({ size }) => size > 1).map((shared) => [...shared]);
}

/**
 * Whether its sources give different dates for the same stage: a visit that one source plans for
 * February and another reports in March is not a difference.
 */
export function sourcesDiffer({ reports }: EventGroup): boolean {
  const first = new Map<string, DateRecord>();
  return reports.some(({ status, date }) => {
    if (date.shape === 'undated') return false;
    const other = first.get(status) ?? date;
    first.set(status, other);
    return other.min !== date.min || other.max !== date.max;
  });
}

/** The position voiced in the event on its own issue, by the strongest evidence of one; or null. */
export function voicedPosition({ event, statements }: EventGroup): Position | null {
  const voiced = statements.flatMap(({ form, stances }) =>
    stances
      .filter((stance) => stance.issue === event.issue)
      .map(({ position }) => ({ position, rank: FORM_RANK[form] })),
  );
  return voiced.toSorted((a, b) => a.rank - b.rank)[0]?.position ?? null;
}

import { describe, expect, test } from 'vitest';
import { corpusGaps } from '#src/domain/corpus-gaps.ts';
import { corpusIndex } from '#src/domain/corpus-index.ts';
import { filterEvents } from '#src/domain/filter-events.ts';
import { NO_FILTERS, type Filters } from '#src/domain/filters.ts';
import { issueDivisions } from '#src/domain/issue-divisions.ts';
import { latestStances } from '#src/domain/latest-stances.ts';
import { narrowedMatrix, pickedCount } from '#src/domain/matrix-filter.ts';
import { POSITIONS } from '#src/domain/position.ts';
import { changesBetween } from '#src/domain/stance-changes.ts';
import { upcomingEvents, upcomingRange } from '#src/domain/upcoming-events.ts';
import { wholeMatrix } from '#src/domain/whole-matrix.ts';
import { indexBody } from '#src/pipeline/emitting/index-file.ts';
import { planShards } from '#src/pipeline/emitting/shard-plan.ts';
import { SCHEMA_VERSION } from '#src/schema/manifest.ts';
import { inventedCorpus } from '#tests/bench/invented-corpus.ts';

const corpus = inventedCorpus({ events: 2000, actors: 60, seed: 1, issues: 12, stances: 3000 });
const index = corpusIndex({
  schemaVersion: SCHEMA_VERSION,
  buildId: 'build',
  ...indexBody(corpus, planShards(corpus)),
});
const matrix = wholeMatrix(index);

const only = (value: string) => [{ value, exclude: false }];
const cellsOf = (filters: Filters) =>
  pickedCount(narrowedMatrix(index, filters, index.stances, 'all'), filters);

describe('a figure of the overview is that of the view behind it, on invented data', () => {
  test('how many actors have each position on each issue, in the matrix', () => {
    let figures = 0;
    for (const { issue, counts, held, stated } of issueDivisions(index, matrix)) {
      const filters = { ...NO_FILTERS, issue: only(issue.id) };
      expect(cellsOf(filters)).toBe(stated);
      expect(held + counts.unclear).toBe(stated);
      for (const position of POSITIONS) {
        const stance = [{ value: position, exclude: false }];
        expect(cellsOf({ ...filters, stance })).toBe(counts[position]);
        figures += counts[position];
      }
    }
    expect(figures).toBeGreaterThan(100);
  });

  test.each([index.articles[400]?.date.max ?? 0, 16_500, 17_400])(
    'what is ahead of day %d, on the timeline: those and no other',
    (from) => {
      const upcoming = upcomingEvents(index, from);
      const status = [
        { value: 'planned' as const, exclude: false },
        { value: 'hypothetical' as const, exclude: false },
      ];
      const range = upcomingRange(upcoming, from);
      const shown = filterEvents(index, { ...NO_FILTERS, status }, range);
      expect(upcoming.length).toBeGreaterThan(0);
      expect([...shown.rows].toSorted((a, b) => a - b)).toEqual(
        [...upcoming.rows].toSorted((a, b) => a - b),
      );
    },
  );

  test('undated events, on the timeline', () => {
    const { undatedEvents } = corpusGaps(index, matrix);
    const shown = filterEvents(
      index,
      { ...NO_FILTERS, certainty: [{ value: 'undated', exclude: false }] },
      null,
    );
    expect(undatedEvents).toBeGreaterThan(0);
    expect(shown.length).toBe(undatedEvents);
  });

  test('the last changes, among those that the matrix lists since that day', () => {
    const { since, until, news, changes } = latestStances(index, 5);
    const listed = changesBetween(index, since, until ?? 'all');
    expect(news).toEqual(listed);
    expect(changes).toEqual(
      listed.filter(({ kind }) => kind !== 'first-statement' && kind !== 'restated'),
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { Event } from '#src/schema/event.ts';
import type { StatementEvidence } from '#src/schema/evidence-file.ts';
import { dateRecord } from '#src/pipeline/dating/read-date.ts';
import type { ResolvedArticle, ResolvedCorpus } from '#src/pipeline/emitting/resolved-corpus.ts';
import { planShards } from '#src/pipeline/emitting/shard-plan.ts';

/** Statements of one article, a date or none each; those with an event are made in it. */
function corpusOf(...said: { id: string; date: string | null; event?: string }[]): ResolvedCorpus {
  const statements = said.map(
    ({ id, date, event }) =>
      ({
        id,
        event: event ?? null,
        date: dateRecord(date),
        quote: { exact: 'x'.repeat(400) },
      }) as StatementEvidence,
  );
  const ids = [...new Set(said.flatMap(({ event }) => event ?? []))];
  return {
    events: ids.map((id) => ({
      event: { id } as Event,
      date: dateRecord(said.find(({ event }) => event === id)?.date ?? null),
      reports: [],
      statements: statements.filter(({ event }) => event === id),
    })),
    articles: [
      { id: 'a', reports: [] as ResolvedArticle['reports'], statements } as ResolvedArticle,
    ],
  } as unknown as ResolvedCorpus;
}

const idsOf = (corpus: ResolvedCorpus, limit: number) =>
  planShards(corpus, limit).shards.map(({ statements }) => statements.map(({ id }) => id));

const later = { id: 'later', date: '2026-03' };
const earlier = { id: 'earlier', date: '2026-01' };
const undated = { id: 'undated', date: null };

describe('evidence', () => {
  test('is one shard while it is small, in the order of the coding', () => {
    expect(idsOf(corpusOf(undated, later, earlier), 500_000)).toEqual([
      ['undated', 'later', 'earlier'],
    ]);
  });

  test('is dealt out by time when it is not, the undated last', () => {
    expect(idsOf(corpusOf(undated, later, earlier), 700)).toEqual([
      ['earlier'],
      ['later'],
      ['undated'],
    ]);
  });

  test('of one event stays together', () => {
    const corpus = corpusOf(
      { id: 'first', date: '2026-01', event: 'meeting' },
      { id: 'between', date: '2026-02' },
      { id: 'second', date: '2026-03', event: 'meeting' },
    );
    expect(idsOf(corpus, 700)).toEqual([['first', 'second'], ['between']]);
    expect(planShards(corpus, 700).ofEvent('meeting')).toBe(0);
  });

  test('is found again under the shard that the plan names', () => {
    const corpus = corpusOf(undated, later, earlier);
    const plan = planShards(corpus, 700);
    for (const statement of corpus.articles.flatMap(({ statements }) => statements)) {
      expect(plan.shards[plan.ofStatement(statement)]?.statements).toContain(statement);
    }
  });

  test('of nobody is one empty shard', () => {
    expect(idsOf(corpusOf(), 700)).toEqual([[]]);
  });
});

import { byDate } from '#src/domain/event-order.ts';
import type { Actor } from '#src/schema/actor.ts';
import type { CorpusFile } from '#src/schema/corpus-file.ts';
import type { Issue, Lane } from '#src/schema/issue.ts';
import type { RetiredId } from '#src/schema/retired-ids.ts';
import type { ReportEvidence, StatementEvidence } from '#src/schema/evidence-file.ts';
import type { Source } from '#src/schema/source.ts';
import type { CheckedCorpus } from '#src/pipeline/check-corpus.ts';
import type { ArticleContent } from '#src/pipeline/coding/coded-article.ts';
import { dateRecord } from '#src/pipeline/dating/read-date.ts';
import { compareCodeUnits } from '#src/pipeline/problem.ts';
import type { EventGroup } from './event-group.ts';

export type ResolvedArticle = ArticleContent;

/** A corpus without faults, in the order in which it is emitted. */
export type ResolvedCorpus = {
  corpus: CorpusFile;
  /** Lanes and issues in the order of their file, which is that on screen; events in time; all else by id. */
  lanes: readonly Lane[];
  issues: readonly Issue[];
  actors: readonly Actor[];
  sources: readonly Source[];
  articles: readonly ResolvedArticle[];
  events: readonly EventGroup[];
  retired: readonly RetiredId[];
};

/** @throws Error when the corpus has problems */
export function resolveCorpus({ registries, articles }: CheckedCorpus): ResolvedCorpus {
  const { corpus, lanes, issues, actors, sources, events, retired } = registries;
  if (!corpus.value) throw new Error('the corpus has problems');
  const resolved = articles.map(({ id, content }): ResolvedArticle => {
    if (!content) throw new Error(`the article ${id} has problems`);
    return content;
  });
  const reports = groupByEvent(resolved.flatMap((article) => article.reports));
  const statements = groupByEvent(resolved.flatMap((article) => article.statements));
  return {
    corpus: corpus.value,
    lanes: lanes.entries,
    issues: issues.entries,
    actors: byId(actors.entries),
    sources: byId(sources.entries),
    articles: byId(resolved),
    events: inTime(
      events.entries.map((event) => ({
        event,
        date: dateRecord(event.date ?? null),
        reports: reports.get(event.id) ?? [],
        statements: statements.get(event.id) ?? [],
      })),
    ),
    retired: (retired.value ?? []).toSorted(
      (a, b) => compareCodeUnits(a.entity, b.entity) || compareCodeUnits(a.id, b.id),
    ),
  };
}

function groupByEvent<T extends ReportEvidence | StatementEvidence>(
  evidence: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of evidence) {
    if (item.event === null) continue;
    const group = groups.get(item.event);
    if (group) group.push(item);
    else groups.set(item.event, [item]);
  }
  return groups;
}

/**
 * Events in the order of the list. Of the same date, those alike stand together, so that columns
 * repeat themselves and pack well; the id decides the rest.
 */
export function inTime(events: readonly EventGroup[]): EventGroup[] {
  return events.toSorted(
    (a, b) =>
      byDate(a.date, b.date) ||
      compareCodeUnits(a.event.issue, b.event.issue) ||
      compareCodeUnits(a.event.status, b.event.status) ||
      compareCodeUnits(a.event.id, b.event.id),
  );
}

function byId<T extends { id: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => compareCodeUnits(a.id, b.id));
}

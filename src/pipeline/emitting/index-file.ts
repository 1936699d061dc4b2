import { credibilityCounts } from '#src/domain/grades.ts';
import { countQuotes } from '#src/domain/quote-count.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { ActorRow, ArticleRow, IndexFile } from '#src/schema/index-file.ts';
import { CODES, code, rowNumbers } from './codes.ts';
import { articlesOf, sharedQuotes, sourcesDiffer, voicedPosition } from './event-group.ts';
import type { ResolvedCorpus } from './resolved-corpus.ts';
import { speakersNaming } from './speakers-naming.ts';
import { sameWords } from './same-words.ts';
import type { ShardPlan } from './shard-plan.ts';

/** What index.json says, but for the version and the build. */
export type IndexBody = Omit<IndexFile, 'schemaVersion' | 'buildId'>;

/** All that is needed to draw and filter, as columns. */
export function indexBody(corpus: ResolvedCorpus, plan: ShardPlan): IndexBody {
  return {
    codes: CODES,
    lanes: [...corpus.lanes],
    issues: [...corpus.issues],
    actors: actorRows(corpus),
    sources: [...corpus.sources],
    articles: articleRows(corpus),
    events: eventColumns(corpus, plan),
    sharedQuotes: sharedQuotes(corpus.events),
    stances: stanceColumns(corpus, plan),
    retired: [...corpus.retired],
  };
}

function actorRows({ actors, articles }: ResolvedCorpus): ActorRow[] {
  const forms = new Map<string, ActorRow['forms']>(actors.map(({ id }) => [id, []]));
  for (const [article, content] of articles.entries()) {
    for (const { actor, text, count } of content.forms) {
      forms.get(actor)?.push({ text, article, count });
    }
  }
  const namedBy = speakersNaming(actors, articles);
  return actors.map((actor) => ({
    ...actor,
    forms: forms.get(actor.id) ?? [],
    namedBy: namedBy.get(actor.id) ?? [],
  }));
}

function articleRows({ articles }: ResolvedCorpus): ArticleRow[] {
  return articles.map(({ id, front, date, reports, statements }) => ({
    id,
    file: front.file,
    language: front.language,
    source: front.source,
    sourceBasis: front.source === null ? null : (front.sourceBasis ?? 'stated'),
    sourceNote: front.sourceNote ?? null,
    date,
    dateBasis: front.date === null ? null : (front.dateBasis ?? 'stated'),
    dateNote: front.dateNote ?? null,
    headline: front.headline,
    label: front.label,
    url: front.url,
    events: new Set([...reports, ...statements].map(({ event }) => event).filter(Boolean)).size,
    quotes: countQuotes([...reports, ...statements]),
    credibility: credibilityCounts([...reports, ...statements]),
  }));
}

function eventColumns({ events, issues, actors, articles }: ResolvedCorpus, plan: ShardPlan) {
  const issueRow = rowNumbers(issues);
  const actorRow = rowNumbers(actors);
  const articleRow = rowNumbers(articles);
  return {
    id: events.map(({ event }) => event.id),
    title: {
      es: events.map(({ event }) => event.title.es),
      en: events.map(({ event }) => event.title.en),
    },
    short: {
      es: events.map(({ event }) => (event.short ?? event.title).es),
      en: events.map(({ event }) => (event.short ?? event.title).en),
    },
    ...dateColumns(events.map(({ date }) => date)),
    basis: events.map(({ event }) =>
      event.date === undefined ? -1 : code(CODES.dateBasis, event.dateBasis ?? 'stated'),
    ),
    status: events.map(({ event }) => code(CODES.status, event.status)),
    issue: events.map(({ event }) => issueRow(event.issue)),
    plover: events.map(({ event }) => code(CODES.plover, event.type?.plover)),
    mode: events.map(({ event }) => event.type?.mode ?? null),
    participants: events.map(({ event }) =>
      event.participants.flatMap(({ actor, role }) => [
        actorRow(actor),
        code(CODES.participation, role),
      ]),
    ),
    articles: events.map((group) =>
      [...articlesOf(group)].map(articleRow).toSorted((a, b) => a - b),
    ),
    quotes: events.map(({ reports, statements }) => countQuotes([...reports, ...statements])),
    differs: events.map((group) => Number(sourcesDiffer(group))),
    position: events.map((group) => code(CODES.position, voicedPosition(group))),
    shard: events.map(({ event }) => plan.ofEvent(event.id)),
  };
}

function stanceColumns({ articles, actors, issues, events }: ResolvedCorpus, plan: ShardPlan) {
  const actorRow = rowNumbers(actors);
  const issueRow = rowNumbers(issues);
  const articleRow = rowNumbers(articles);
  const eventRow = rowNumbers(events.map(({ event }) => event));
  const rows = articles
    .flatMap((article) => article.statements)
    .flatMap((statement) => statement.stances.map((stance) => ({ statement, stance })));
  return {
    statement: rows.map(({ statement }) => statement.id),
    actor: rows.map(({ statement }) => actorRow(statement.speaker)),
    issue: rows.map(({ stance }) => issueRow(stance.issue)),
    position: rows.map(({ stance }) => code(CODES.position, stance.position)),
    basis: rows.map(({ stance }) => code(CODES.basis, stance.basis)),
    confidence: rows.map(({ stance }) => code(CODES.confidence, stance.confidence)),
    form: rows.map(({ statement }) => code(CODES.form, statement.form)),
    article: rows.map(({ statement }) => articleRow(statement.article)),
    words: sameWords(rows.map(({ statement }) => statement)),
    origin: rows.map(({ statement }) => actorRow(statement.accordingTo ?? statement.via)),
    event: rows.map(({ statement }) => eventRow(statement.event)),
    ...dateColumns(rows.map(({ statement }) => statement.date)),
    dateBasis: rows.map(({ statement }) => code(CODES.dateBasis, statement.dateBasis)),
    shard: rows.map(({ statement }) => plan.ofStatement(statement)),
  };
}

function dateColumns(dates: readonly DateRecord[]) {
  return {
    edtf: dates.map((date) => date.edtf),
    shape: dates.map((date) => code(CODES.shape, date.shape)),
    min: dates.map((date) => date.min),
    max: dates.map((date) => date.max),
    approximate: dates.map((date) => code(CODES.approximate, date.approximate)),
    uncertain: dates.map((date) => Number(date.uncertain)),
  };
}

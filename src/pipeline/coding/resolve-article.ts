import type { Coding, Statement } from '#src/schema/coding.ts';
import type { AuthoredDate } from '#src/schema/authored-date.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { Event } from '#src/schema/event.ts';
import type { Anchor, ReportEvidence, Slip, StatementEvidence } from '#src/schema/evidence-file.ts';
import type { DateBasis, Localized } from '#src/schema/vocabulary.ts';
import { anchor } from '#src/pipeline/anchoring/anchor.ts';
import { findLines } from '#src/pipeline/anchoring/find-lines.ts';
import { findMarks } from '#src/pipeline/anchoring/find-marks.ts';
import { findMentions, type Occurrence } from '#src/pipeline/anchoring/find-mentions.ts';
import { findQuote, type Selector } from '#src/pipeline/anchoring/find-quote.ts';
import { findSlips, slipsIn } from '#src/pipeline/anchoring/find-slips.ts';
import { quotations } from '#src/pipeline/anchoring/find-speech.ts';
import { dateRecord, readDate } from '#src/pipeline/dating/read-date.ts';
import { compareCodeUnits } from '#src/pipeline/problem.ts';
import type { ArticleUnit, Registries } from '#src/pipeline/reading/corpus.ts';
import type { ArticleContent, FormCount } from './coded-article.ts';
import { reportForm } from './report-form.ts';

/**
 * Turns an article and its coding into what is emitted of them; null where one of them is missing.
 * @throws Error where they have faults that the rules would have told
 */
export function resolveArticle(
  { id, article, coding }: ArticleUnit,
  registries: Registries,
): ArticleContent | null {
  const front = article?.front.value;
  if (!article || !front || !coding?.value) return null;
  const text = article.body;
  const { reports, statements, mentions } = coding.value;
  const occurrences = findMentions(text, mentions);
  const sic = findSlips(text, front.sic);
  const quoted = quotations(text);
  const resolved = statements.map((statement) =>
    resolveStatement(id, text, statement, {
      eventDate: datingOfEvent(registries.events.byId.get(statement.event ?? '')),
      named: namedIn(outsideBrackets(text, occurrences), mentions),
      sic,
    }),
  );
  return {
    id,
    front,
    date: dateRecord(front.date),
    text,
    headings: front.headings
      .flatMap((heading) => findLines(text, heading))
      .toSorted((a, b) => a.start - b.start),
    sic,
    reports: reports.map((report): ReportEvidence => {
      const quote = anchorOf(text, report);
      return {
        id: report.id,
        article: id,
        ...dating(report),
        accordingTo: report.accordingTo ?? null,
        via: report.via ?? null,
        credibility: report.credibility ?? null,
        quote,
        sic: slipsIn(quote, sic),
        translation: report.translation ?? null,
        event: report.event,
        status: report.status,
        form: reportForm(quote, report, { quoted, statements: resolved }),
      };
    }),
    statements: resolved,
    forms: countForms(occurrences, mentions),
  };
}

type Dating = { date: DateRecord; dateBasis: DateBasis | null; dateNote: Localized | null };

type StatementContext = {
  eventDate: Dating;
  named: (start: number, end: number) => readonly string[];
  sic: readonly Slip[];
};

function resolveStatement(
  article: string,
  text: string,
  statement: Statement,
  { eventDate, named, sic }: StatementContext,
): StatementEvidence {
  const quote = anchorOf(text, statement);
  return {
    id: statement.id,
    article,
    // What is said in a dated event is said on its day.
    ...(statement.date === undefined ? eventDate : dating(statement)),
    accordingTo: statement.accordingTo ?? null,
    via: statement.via ?? null,
    credibility: statement.credibility ?? null,
    quote,
    sic: slipsIn(quote, sic),
    translation: statement.translation ?? null,
    speaker: statement.speaker ?? null,
    form: statement.form,
    event: statement.event ?? null,
    // The medium spoken to is the article's to name, as is the speaker.
    mentions: named(quote.start, quote.end).filter(
      (actor) => actor !== statement.speaker && actor !== statement.via,
    ),
    stances: statement.stances.map(({ marks, ...stance }) => ({
      ...stance,
      marks: findMarks(quote.exact, quote.start, marks),
    })),
  };
}

/** A date without a basis is one that the source states. */
function dating(entry: {
  date?: AuthoredDate | undefined;
  dateBasis?: DateBasis | undefined;
  dateNote?: Localized | undefined;
}): Dating {
  return {
    date: dateRecord(entry.date ?? null),
    dateBasis: entry.date === undefined ? null : (entry.dateBasis ?? 'stated'),
    dateNote: entry.dateNote ?? null,
  };
}

/** What is wrong with an event's own date is a fault of its entry, not of this article. */
function datingOfEvent(event: Event | undefined): Dating {
  return dating(!event?.date || 'fault' in readDate(event.date) ? {} : event);
}

function anchorOf(text: string, selector: Selector): Anchor {
  const span = findQuote(text, selector);
  if (!span) throw new Error(`not once in the text: ${selector.quote}`);
  return anchor(text, span);
}

/** Actors named within a range of the text, in reading order, each once. */
function namedIn(occurrences: readonly Occurrence[], mentions: Coding['mentions']) {
  return (start: number, end: number): string[] => {
    const inside = occurrences.filter((place) => place.start >= start && place.end <= end);
    return [...new Set(inside.flatMap(({ mention }) => mentions[mention]?.actor ?? []))];
  };
}

/** Without those that the medium adds to the words of others: `[arranged by the Ministry]`. */
function outsideBrackets(text: string, occurrences: readonly Occurrence[]): Occurrence[] {
  const added = [...text.matchAll(/\[[^\]]*\]/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return occurrences.filter(
    ({ start, end }) => !added.some((span) => span.start <= start && end <= span.end),
  );
}

function countForms(occurrences: readonly Occurrence[], mentions: Coding['mentions']): FormCount[] {
  const counts = new Map<string, FormCount>();
  for (const { mention } of occurrences) {
    const { actor, form } = mentions[mention] ?? { actor: '', form: '' };
    const key = `${actor} ${form}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { actor, text: form, count });
  }
  return [...counts.values()].toSorted(
    (a, b) => compareCodeUnits(a.actor, b.actor) || compareCodeUnits(a.text, b.text),
  );
}

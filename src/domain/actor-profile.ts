import type { ActorRow, ArticleRow } from '#src/schema/index-file.ts';
import type { StatementEvidence } from '#src/schema/evidence-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import type { Form } from '#src/schema/vocabulary.ts';
import { rowsWith } from './coded-rows.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { eventSet, type EventSet } from './event-set.ts';
import { type EvidenceBook } from './evidence-book.ts';
import { statementsOf } from './evidence.ts';
import { itemAt } from './item-at.ts';
import { leadingStance } from './leading-stance.ts';
import { stanceAsOf, type AsOf, type StanceAsOf } from './stance-as-of.ts';

/** Where an actor stands on one issue; null: no statement. */
export type IssueStance = { issue: Issue; stance: StanceAsOf | null };

/** How often something holds of another actor, most often first. */
export type ActorCount = { actor: ActorRow; count: number };

/** A name that the articles use for an actor. */
export type SurfaceForm = { text: string; count: number; language: string };

/** An actor's stance on every issue as of a day, in the order of the issues. */
export function signatureOf(
  index: Pick<CorpusIndex, 'issues' | 'stances'>,
  actorId: string,
  asOf: AsOf = 'all',
): IssueStance[] {
  const stances = index.stances.filter((stance) => stance.actor.id === actorId);
  return index.issues.map((issue) => ({
    issue,
    stance: stanceAsOf(
      stances.filter((stance) => stance.issue === issue),
      asOf,
    ),
  }));
}

/** Events in which an actor takes part, in the order of the index. */
export function eventsWith(index: CorpusIndex, actorId: string): EventSet {
  return eventSet(index.events, rowsWith(index.events.field('actor'), new Set([actorId])));
}

/** The statement that leads the evidence of a stance: the one to quote. */
export function strongestStatement(
  stance: StanceAsOf,
  statements: readonly StatementEvidence[],
): StatementEvidence | null {
  const lead = leadingStance(stance);
  return statements.find((statement) => statement.id === lead.statement) ?? null;
}

/** Forms in which an actor speaks; an act is told in the words of others. */
export const SPOKEN: ReadonlySet<Form> = new Set(['direct', 'mixed', 'reported']);

/** What an actor says, directly or as reported: acts are told by others. */
export function spokenOf(statements: readonly StatementEvidence[]): StatementEvidence[] {
  return statements.filter(({ form }) => SPOKEN.has(form));
}

/** Whom an actor's own statements name, by the number of statements that do. */
export function spokenAbout(index: CorpusIndex, book: EvidenceBook, actorId: string): ActorCount[] {
  const counts = new Map<string, number>();
  for (const statement of spokenOf(statementsOf(book, actorId))) {
    for (const id of statement.mentions) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([id, count]) => {
      const actor = index.actorById.get(id);
      return actor ? [{ actor, count }] : [];
    })
    .toSorted((a, b) => b.count - a.count);
}

/** Who names an actor in statements of their own, by the number of statements that do. */
export function speakersOn(index: CorpusIndex, { namedBy }: ActorRow): ActorCount[] {
  const counts: ActorCount[] = [];
  for (let at = 0; at < namedBy.length; at += 2) {
    counts.push({
      actor: itemAt(index.actors, itemAt(namedBy, at)),
      count: itemAt(namedBy, at + 1),
    });
  }
  return counts.toSorted((a, b) => b.count - a.count);
}

/** How the articles name an actor, the same form in several articles counted together. */
export function surfaceForms(index: CorpusIndex, actor: ActorRow): SurfaceForm[] {
  const forms = new Map<string, SurfaceForm>();
  for (const { text, count, article } of actor.forms) {
    const language = index.articles[article]?.language ?? 'es';
    const form = forms.get(text) ?? { text, count: 0, language };
    forms.set(text, { ...form, count: form.count + count });
  }
  return [...forms.values()].toSorted((a, b) => b.count - a.count);
}

/** Articles that name an actor, in the order of the index. */
export function articlesNaming(index: CorpusIndex, actor: ActorRow): ArticleRow[] {
  const rows = new Set(actor.forms.map((form) => form.article));
  return index.articles.filter((_, row) => rows.has(row));
}

/**
 * The latest of statements that is dated, by its last possible day.
 * Null when none has an upper bound: nothing then says which is the latest.
 */
export function latestDated(statements: readonly StatementEvidence[]): StatementEvidence | null {
  const dated = statements.filter((statement) => statement.date.max !== null);
  return dated.toSorted((a, b) => (b.date.max ?? 0) - (a.date.max ?? 0))[0] ?? null;
}

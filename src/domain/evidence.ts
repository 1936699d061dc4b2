import type {
  ReportEvidence,
  StanceEvidence,
  StatementEvidence,
} from '#src/schema/evidence-file.ts';
import type { EvidenceBook } from './evidence-book.ts';
import type { Form } from '#src/schema/vocabulary.ts';
import { quoteKey } from './quote-count.ts';

/** One quote with all that is said of it: a report of an event, or a statement. */
export type EvidenceItem =
  ({ kind: 'report' } & ReportEvidence) | ({ kind: 'statement' } & StatementEvidence);

/**
 * Evidence of an event: own words spoken in it, for which one goes to an interview; then what
 * articles report of it, named persons' accounts before the articles' own; then what else is told
 * of what was said or done in it. Statements that rest on the very words of a report replace it, so
 * that no quote stands twice.
 */
export function evidenceOfEvent(book: EvidenceBook, eventId: string): EvidenceItem[] {
  const statements = book.statements.filter((statement) => statement.event === eventId);
  const spoken = new Set(statements.map(quoteKey));
  const reports = book.reports.filter(
    (report) => report.event === eventId && !spoken.has(quoteKey(report)),
  );
  const said = statements.map(asStatement).toSorted(byOutspokenness);
  return [
    ...said.filter(isInOwnWords),
    ...reports.map(asReport).toSorted(byTeller),
    ...said.filter((item) => !isInOwnWords(item)),
  ];
}

/** Evidence for an actor's position on an issue, most outspoken first. */
export function evidenceOfCell(
  book: EvidenceBook,
  actorId: string,
  issueId: string,
): EvidenceItem[] {
  return book.statements
    .filter((statement) => statement.speaker === actorId && stanceOn(statement, issueId) !== null)
    .map(asStatement)
    .toSorted(byOutspokenness);
}

/** All statements of an actor, in the order of the coding. */
export function statementsOf(book: EvidenceBook, actorId: string): StatementEvidence[] {
  return book.statements.filter((statement) => statement.speaker === actorId);
}

/** The stance that a statement shows on an issue, or null. */
export function stanceOn(statement: StatementEvidence, issueId: string): StanceEvidence | null {
  return statement.stances.find((stance) => stance.issue === issueId) ?? null;
}

/** Own words before reported ones, those before acts, those before the article's own voice. */
export const FORM_RANK: Readonly<Record<Form, number>> = {
  direct: 0,
  mixed: 1,
  reported: 2,
  act: 3,
  narrator: 4,
};

function isInOwnWords(item: EvidenceItem): boolean {
  return rank(item) <= FORM_RANK.mixed;
}

/** Who is named as saying so comes before an article in its own voice. */
function byTeller(a: EvidenceItem, b: EvidenceItem): number {
  return Number(a.accordingTo === null) - Number(b.accordingTo === null);
}

function byOutspokenness(a: EvidenceItem, b: EvidenceItem): number {
  return rank(a) - rank(b);
}

function rank(item: EvidenceItem): number {
  return item.kind === 'statement' ? FORM_RANK[item.form] : 0;
}

function asReport(report: ReportEvidence): EvidenceItem {
  return { kind: 'report', ...report };
}

function asStatement(statement: StatementEvidence): EvidenceItem {
  return { kind: 'statement', ...statement };
}

import type { ReportEvidence } from '#src/schema/evidence-file.ts';

/**
 * The reports of an event that say something of their own about when it was: of those by the same
 * teller, or article, that give the same date in the same way, the first.
 */
export function claimsOf(reports: readonly ReportEvidence[]): ReportEvidence[] {
  const claims = new Map<string, ReportEvidence>();
  for (const report of reports) {
    const { article, accordingTo, date, status, dateBasis, dateNote } = report;
    const key = JSON.stringify([accordingTo ?? `in ${article}`, date, status, dateBasis, dateNote]);
    if (!claims.has(key)) claims.set(key, report);
  }
  return [...claims.values()];
}

/** Whether a claim gives a date of any kind. */
export function isDated({ date }: Pick<ReportEvidence, 'date'>): boolean {
  return date.shape !== 'undated';
}

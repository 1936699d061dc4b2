import type { ReportEvidence, StatementEvidence } from '#src/schema/evidence-file.ts';
import { onceEach } from './once-each.ts';

type Made = { json: string; bytes: number };

/** The JSON of a piece of evidence and its size in UTF-8. */
export const evidenceJson = onceEach((evidence: ReportEvidence | StatementEvidence): Made => {
  const json = JSON.stringify(evidence);
  return { json, bytes: Buffer.byteLength(json) };
});

/** Bytes of a JSON list of evidence. */
export function listBytes(list: readonly (ReportEvidence | StatementEvidence)[]): number {
  const commas = Math.max(0, list.length - 1);
  return list.reduce((sum, evidence) => sum + evidenceJson(evidence).bytes, 2 + commas);
}

/** A JSON list of evidence. */
export function listJson(list: readonly (ReportEvidence | StatementEvidence)[]): string {
  return `[${list.map((evidence) => evidenceJson(evidence).json).join(',')}]`;
}

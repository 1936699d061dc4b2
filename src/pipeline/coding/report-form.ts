import type { Report } from '#src/schema/coding.ts';
import type { StatementEvidence } from '#src/schema/evidence-file.ts';
import type { ReportForm } from '#src/schema/vocabulary.ts';
import { liesInside, meets } from '#src/pipeline/anchoring/find-speech.ts';
import type { Span } from '#src/pipeline/problem.ts';

/**
 * How an article gives what it reports, as its text shows: nobody is named as saying so, or the
 * words stand in quotation marks, in part, or not at all. Inside words that are coded as those of
 * somebody else they are told, even though they stand in quotation marks.
 * @param quoted passages of the article inside quotation marks
 */
export function reportForm(
  place: Span,
  { accordingTo }: Pick<Report, 'accordingTo'>,
  {
    quoted,
    statements,
  }: { quoted: readonly Span[]; statements: readonly Pick<StatementEvidence, Used>[] },
): ReportForm {
  if (accordingTo === undefined) return 'narrator';
  const around = statements.filter(
    ({ form, quote }) => form === 'direct' && liesInside(place, [quote]),
  );
  if (around.some(({ speaker }) => speaker === accordingTo)) return 'direct';
  if (around.length > 0) return 'reported';
  if (liesInside(place, quoted)) return 'direct';
  return meets(place, quoted) ? 'mixed' : 'reported';
}

type Used = 'form' | 'quote' | 'speaker';

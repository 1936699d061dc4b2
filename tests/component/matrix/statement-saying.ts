import type { StanceRow } from '#src/domain/corpus-index.ts';
import type { StatementEvidence } from '#src/schema/evidence-file.ts';

/** The evidence of a stance: a statement in these words. */
export function statementSaying(stance: StanceRow, words: string): StatementEvidence {
  const { statement, actor, issue, position, basis, confidence, form, date, article } = stance;
  return {
    id: statement,
    article: article.id,
    date,
    dateBasis: null,
    dateNote: null,
    accordingTo: null,
    via: null,
    credibility: null,
    quote: { exact: words, prefix: '', suffix: '', start: 0, end: words.length },
    sic: [],
    translation: null,
    speaker: actor.id,
    form,
    event: null,
    mentions: [],
    stances: [
      { issue: issue.id, position, basis, confidence, because: { es: '', en: '' }, marks: [] },
    ],
  };
}

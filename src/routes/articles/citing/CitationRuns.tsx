import { citationPieces } from '#src/domain/citation-pieces.ts';
import type { CitationRun } from '#src/domain/citation-words.ts';
import type { CitedArticle } from '#src/domain/cited-article.ts';

/** A citation as it is set: newspapers in italics, a headline in the face of what is verbatim. */
export function CitationRuns({
  runs,
  cited,
}: {
  runs: readonly CitationRun[];
  cited: CitedArticle;
}) {
  return citationPieces(runs, cited.title).map(({ text, isItalic, isVerbatim }, place) => {
    const key = `${place} ${text}`;
    if (isItalic) return <i key={key}>{text}</i>;
    return isVerbatim ? (
      <span key={key} lang={cited.language} data-quote>
        {text}
      </span>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}

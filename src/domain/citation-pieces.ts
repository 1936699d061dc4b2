import type { CitationRun } from './citation-words.ts';

/** A piece of a citation as it is set: the headline in the article's own words is verbatim. */
export type CitationPiece = CitationRun & { isVerbatim: boolean };

/** Sets the headline apart, where a citation has it to the letter. */
export function citationPieces(
  runs: readonly CitationRun[],
  title: string | null,
): CitationPiece[] {
  return runs.flatMap((run) => {
    const at = title === null ? -1 : run.text.indexOf(title);
    if (title === null || at === -1) return [{ ...run, isVerbatim: false }];
    return [
      { ...run, text: run.text.slice(0, at), isVerbatim: false },
      { ...run, text: title, isVerbatim: true },
      { ...run, text: run.text.slice(at + title.length), isVerbatim: false },
    ].filter(({ text }) => text !== '');
  });
}

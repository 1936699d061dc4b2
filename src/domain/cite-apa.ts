import type { Language } from '#src/schema/vocabulary.ts';
import {
  citedDateText,
  monthName,
  outletRun,
  placeTerm,
  plain,
  untitledTerm,
  withFullStop,
  withInnerMarks,
  type CitationRun,
  type Paragraphs,
} from './citation-words.ts';
import type { CitedArticle, DateParts } from './cited-article.ts';

/**
 * An entry of a list of references in APA style (Publication Manual, 7th ed., 10.1, newspaper
 * articles). Without an author the title stands first (9.12); without a title a description in
 * brackets does (9.22); without a date `n.d.` (9.17). No full stop after an address (9.35).
 */
export function citeApa(article: CitedArticle, language: Language): CitationRun[] {
  const title = article.title ?? untitledTerm(article, language);
  const date = citedDateText(article, language, writeDate);
  return [
    plain(`${withFullStop(title)} (${date}). `),
    outletRun(article, language),
    plain(article.url === null ? '.' : `. ${article.url}`),
  ];
}

/**
 * What stands in the text after words of the article (8.11, 8.14): the title in the place of an
 * author, the year, and the paragraph, since there are no pages (8.28).
 */
export function citeApaInText(
  article: CitedArticle,
  language: Language,
  place: Paragraphs | null,
): CitationRun[] {
  const title =
    article.title === null
      ? untitledTerm(article, language)
      : `“${withInnerMarks(article.title, '‘', '’')}”`;
  const year = citedDateText(article, language, ([written]) => String(written));
  const parts = [title, year, ...(place === null ? [] : [placeTerm(place, language)])];
  return [plain(`(${parts.join(', ')})`)];
}

/** `2026, January 11`, `2026, 11 de enero` */
function writeDate([year, month, dayOfMonth]: DateParts, language: Language): string {
  if (month === undefined) return String(year);
  const name = monthName(month, language);
  if (dayOfMonth === undefined) return `${year}, ${name}`;
  return language === 'es' ? `${year}, ${dayOfMonth} de ${name}` : `${year}, ${name} ${dayOfMonth}`;
}

import type { Language } from '#src/schema/vocabulary.ts';
import {
  citedDateText,
  monthName,
  outletRun,
  plain,
  untitledTerm,
  withFullStop,
  type CitationRun,
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

/** `2026, January 11`, `2026, 11 de enero` */
function writeDate([year, month, dayOfMonth]: DateParts, language: Language): string {
  if (month === undefined) return String(year);
  const name = monthName(month, language);
  if (dayOfMonth === undefined) return `${year}, ${name}`;
  return language === 'es' ? `${year}, ${dayOfMonth} de ${name}` : `${year}, ${name} ${dayOfMonth}`;
}

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
 * Notes and bibliography after the Chicago Manual of Style, 17th ed. (14.191-200, newspapers). An
 * article without an author has its title first in a note, and in the bibliography the name of the
 * newspaper (14.199). A description in the place of a title has no quotation marks. In Spanish the
 * marks are «» and stand before commas and full stops, as the manual's Spanish edition has it.
 */

/** A note, without its number. `place`: of the words that are cited, in a text without pages. */
export function citeChicagoNote(
  article: CitedArticle,
  language: Language,
  place: Paragraphs | null = null,
): CitationRun[] {
  const { title } = article;
  const words =
    title === null ? `${untitledTerm(article, language)},` : quoted(title, ',', language);
  const rest = [
    citedDateText(article, language, writeDate),
    ...(place === null ? [] : [placeTerm(place, language)]),
    ...addressOf(article),
  ].join(', ');
  return [plain(`${words} `), outletRun(article, language), plain(withFullStop(`, ${rest}`))];
}

/** An entry of the bibliography. */
export function citeChicagoBibliography(article: CitedArticle, language: Language): CitationRun[] {
  const { title } = article;
  const words =
    title === null ? withFullStop(untitledTerm(article, language)) : quoted(title, '.', language);
  const date = withFullStop(citedDateText(article, language, writeDate));
  const rest = [words, date, ...addressOf(article).map((url) => `${url}.`)].join(' ');
  return [outletRun(article, language), plain(`. ${rest}`)];
}

function addressOf({ url }: CitedArticle): string[] {
  return url === null ? [] : [url];
}

const MARKS = {
  es: { open: '«', close: '»', innerOpen: '“', innerClose: '”' },
  en: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
} as const;

/** A title in quotation marks with what follows it; marks inside it become those of a quotation. */
function quoted(title: string, after: ',' | '.', language: Language): string {
  const { open, close, innerOpen, innerClose } = MARKS[language];
  const inner = withInnerMarks(title, innerOpen, innerClose);
  if (language === 'es') return `${open}${inner}${close}${after}`;
  return open + (after === '.' ? withFullStop(inner) : inner + after) + close;
}

/** `January 11, 2026`, `11 de enero de 2026` */
function writeDate([year, month, dayOfMonth]: DateParts, language: Language): string {
  if (month === undefined) return String(year);
  const name = monthName(month, language);
  if (language === 'es') {
    return dayOfMonth === undefined ? `${name} de ${year}` : `${dayOfMonth} de ${name} de ${year}`;
  }
  return dayOfMonth === undefined ? `${name} ${year}` : `${name} ${dayOfMonth}, ${year}`;
}

import type { Language } from '#src/schema/vocabulary.ts';
import { isOneDate, type CitedArticle, type DateParts } from './cited-article.ts';

/** A piece of a citation; titles of newspapers are set in italics. */
export type CitationRun = { text: string; isItalic: boolean };

/** Paragraphs of an article, counted from 1, the last one included. */
export type Paragraphs = { first: number; last: number };

/** What a style writes in the language of the citation, as in the locales of CSL. */
const TERMS = {
  es: {
    undated: 's. f.',
    untitled: 'Sin titular',
    noOutlet: '[medio no indicado]',
    paragraphs: ['párr.', 'párrs.'],
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
  },
  en: {
    undated: 'n.d.',
    untitled: 'Untitled',
    noOutlet: '[outlet not stated]',
    paragraphs: ['para.', 'paras.'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
} as const;

/** For a date that nobody knows: `s. f.`, `n.d.` */
export function undatedTerm(language: Language): string {
  return TERMS[language].undated;
}

/** Our own words in the place of a headline, in brackets: `[Sin titular: Entrevista al ministro]` */
export function untitledTerm({ description }: CitedArticle, language: Language): string {
  return `[${TERMS[language].untitled}: ${description}]`;
}

/** Where in a text something stands: `párr. 4`, `paras. 4–5`. */
export function placeTerm({ first, last }: Paragraphs, language: Language): string {
  const [one, several] = TERMS[language].paragraphs;
  return first === last ? `${one} ${first}` : `${several} ${first}–${last}`;
}

/** The name of the outlet; in brackets where we conclude it, or where we say that there is none. */
export function outletRun(
  { outlet, isOutletInferred }: CitedArticle,
  language: Language,
): CitationRun {
  if (outlet === null) return plain(TERMS[language].noOutlet);
  return isOutletInferred ? plain(`[${outlet}]`) : { text: outlet, isItalic: true };
}

/**
 * The date as words, in brackets where we conclude it or doubt it, after `ca.` where it is
 * approximate. Of a range the year or years: less exact, and true.
 */
export function citedDateText(
  { date, isDateInferred }: CitedArticle,
  language: Language,
  write: (parts: DateParts, language: Language) => string,
): string {
  if (date === null) return undatedTerm(language);
  const years = [...new Set([date.from[0], date.to[0]])].join('–');
  const written = isOneDate(date) ? write(date.from, language) : years;
  const about = date.isApproximate ? `ca. ${written}` : written;
  const doubted = date.isUncertain ? `${about}?` : about;
  return isDateInferred || date.isUncertain ? `[${doubted}]` : doubted;
}

/** @param month 1 to 12 */
export function monthName(month: number, language: Language): string {
  return TERMS[language].months[month - 1] ?? '';
}

/** A citation as plain text. */
export function citationText(runs: readonly CitationRun[]): string {
  return runs.map(({ text }) => text).join('');
}

export function plain(text: string): CitationRun {
  return { text, isItalic: false };
}

/** The text with a full stop, unless it ends a sentence already. */
export function withFullStop(text: string): string {
  return /[.?!…]["'”’»]?$/u.test(text) ? text : `${text}.`;
}

/** A title that stands in quotation marks: its own become those of a quotation inside another. */
export function withInnerMarks(title: string, open: string, close: string): string {
  return title
    .replace(/"([^"]*)"/g, `${open}$1${close}`)
    .replace(/[«“]/g, open)
    .replace(/[»”]/g, close);
}

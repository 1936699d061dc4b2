import type { Language } from '#src/schema/vocabulary.ts';
import { undatedTerm, untitledTerm } from './citation-words.ts';
import { isOneDate, type CitedArticle, type DateParts } from './cited-article.ts';

/**
 * An entry for BibTeX and biblatex: `date` is for the one (ISO 8601, ranges included), `year` and
 * `month` for the other. An article of an unknown outlet is `@misc`, since `@article` needs a
 * journal. UTF-8; what is special to TeX is escaped, and titles keep their case.
 */
export function citeBibtex(article: CitedArticle, language: Language): string {
  const { id, title, outlet, isOutletInferred, date, url } = article;
  const journal = outlet !== null && isOutletInferred ? `[${outlet}]` : outlet;
  const fields = [
    field('title', `{${escaped(title ?? untitledTerm(article, language))}}`),
    ...(journal === null ? [] : [field('journal', escaped(journal))]),
    ...dateFields(article),
    ...(date === null ? [field('note', undatedTerm(language))] : []),
    ...(url === null ? [] : [field('url', escapedAddress(url))]),
    field('langid', LANGUAGE_NAMES[article.language]),
  ];
  return `@${journal === null ? 'misc' : 'article'}{${id},\n${fields.join(',\n')}\n}\n`;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { es: 'spanish', en: 'english' };

/** Names of the months that BibTeX and biblatex know, and put into the words of the document. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function dateFields({ date }: CitedArticle): string[] {
  if (date === null) return [];
  const { from, to } = date;
  const doubt = doubtMark(date);
  const one = isOneDate(date);
  const ends = (one ? [from] : [from, to]).map((parts) => isoDate(parts) + doubt);
  const month = one && from[1] !== undefined ? MONTHS[from[1] - 1] : undefined;
  return [
    field('date', ends.join('/')),
    field('year', [...new Set([from[0], to[0]])].join('--')),
    ...(month === undefined ? [] : [`  month = ${month}`]),
  ];
}

/** EDTF: `?` uncertain, `~` approximate, `%` both. */
function doubtMark({ isUncertain, isApproximate }: NonNullable<CitedArticle['date']>): string {
  if (isUncertain) return isApproximate ? '\\%' : '?';
  return isApproximate ? '~' : '';
}

function isoDate([year, ...rest]: DateParts): string {
  const parts = rest.filter((part) => part !== undefined);
  return [
    String(year).padStart(4, '0'),
    ...parts.map((part) => String(part).padStart(2, '0')),
  ].join('-');
}

function field(name: string, value: string): string {
  return `  ${name} = {${value}}`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^]|[#$%&_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}

/** An address is read as it stands, all but braces and backslashes, which would end the field. */
function escapedAddress(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}

import type { Language } from '#src/schema/vocabulary.ts';
import { untitledTerm } from './citation-words.ts';
import { isOneDate, type CitedArticle, type DateParts } from './cited-article.ts';

/** A date of CSL JSON: parts where it is bounded, EDTF as it is written where a side is open. */
export type CslDate = { 'date-parts': readonly DateParts[]; circa?: true } | { raw: string };

/** An item of CSL JSON (Citation Style Language, schema 1.0.2), as Zotero and pandoc read it. */
export type CslItem = {
  id: string;
  type: 'article-newspaper' | 'document';
  title: string;
  'container-title'?: string;
  issued?: CslDate;
  URL?: string;
  language: Language;
};

/**
 * An article as an item of CSL JSON. What is not known has no key, but for a headline, in the place
 * of which stands our description in brackets. `circa` is CSL's mark of dates that are approximate
 * or uncertain. Of an unknown outlet nothing says that it is a newspaper: `document` is CSL's type for
 * what belongs to no other.
 */
export function citeCsl(article: CitedArticle, language: Language): CslItem {
  const { id, title, outlet, isOutletInferred, url } = article;
  const issued = issuedOf(article);
  return {
    id,
    type: outlet === null ? 'document' : 'article-newspaper',
    title: title ?? untitledTerm(article, language),
    ...(outlet !== null && { 'container-title': isOutletInferred ? `[${outlet}]` : outlet }),
    ...(issued && { issued }),
    ...(url !== null && { URL: url }),
    language: article.language,
  };
}

function issuedOf({ date, edtf }: CitedArticle): CslDate | null {
  if (date === null) return edtf === null ? null : { raw: edtf };
  const { from, to, isApproximate, isUncertain } = date;
  return {
    'date-parts': isOneDate(date) ? [from] : [from, to],
    ...((isApproximate || isUncertain) && { circa: true }),
  };
}

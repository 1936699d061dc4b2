import { LOCALE_OF, type Language } from './language.ts';

/** A number with two decimals, `0.67`, `−1.00`: for measures, not for counts. */
export function formatDecimals(language: Language, value: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(LOCALE_OF[language], digits).format(value).replace('-', '\u2212');
}

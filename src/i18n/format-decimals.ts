import { LOCALE_OF, type Language } from './language.ts';

/** A number with as many decimals as are asked for, `0.67`, `−1.0`: for measures, not for counts. */
export function formatDecimals(language: Language, value: number, decimals: 1 | 2): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(LOCALE_OF[language], digits).format(value).replace('-', '\u2212');
}

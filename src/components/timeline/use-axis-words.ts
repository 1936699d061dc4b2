import { useMemo } from 'react';
import { utcMilliseconds } from '#src/domain/day.ts';
import type { AxisWords } from '#src/domain/ticks.ts';
import { formatMonthName, formatYear } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';

/** Months and years for an axis, in the language of the interface. */
export function useAxisWords(): AxisWords {
  const language = useLanguage();
  return useMemo(
    () => ({
      month: (day) => formatMonthName(language, utcMilliseconds(day)),
      year: (day) => formatYear(language, utcMilliseconds(day)),
    }),
    [language],
  );
}

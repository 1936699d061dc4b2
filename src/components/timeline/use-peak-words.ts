import { useTranslations } from 'use-intl';
import { utcMilliseconds } from '#src/domain/day.ts';
import type { Bin, Density } from '#src/domain/density.ts';
import { totalAt } from '#src/domain/lane-bars.ts';
import { peakBin } from '#src/domain/peak-bin.ts';
import { formatDay, formatMonthInFull, formatYear } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';

/** The highest bar with the days that it is of: “57 en la semana del 5 ene 2026”. */
export function usePeakWords(): (density: Density, bin: Bin) => string {
  const t = useTranslations('lanes.peak');
  const language = useLanguage();
  return (density, bin) => {
    const peak = peakBin(density);
    const ms = utcMilliseconds(density.edges[peak] ?? 0);
    const days = { day: formatDay, week: formatDay, month: formatMonthInFull, year: formatYear };
    return t(bin, { count: Math.round(totalAt(density, peak)), when: days[bin](language, ms) });
  };
}

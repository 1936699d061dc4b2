import { useTranslations } from 'use-intl';
import { utcMilliseconds } from '#src/domain/day.ts';
import type { DayRange } from '#src/domain/filters.ts';
import { wholePeriods, withPeriod } from '#src/domain/whole-periods.ts';
import { formatMonth, formatYear } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { FieldGroup } from '#src/ui/FieldGroup.tsx';
import styles from './PeriodChoice.module.css';

/** The months (or years) of the corpus to press: one alone, or from one to another. */
export function PeriodChoice({
  extent,
  range,
  onChoose,
}: {
  extent: DayRange;
  /** What is chosen so far; those within it show as pressed. */
  range: DayRange | null;
  onChoose: (range: DayRange) => void;
}) {
  const t = useTranslations('filtering');
  const language = useLanguage();
  const { unit, periods } = wholePeriods(extent);
  const format = unit === 'month' ? formatMonth : formatYear;
  return (
    <FieldGroup legend={t(unit === 'month' ? 'months' : 'years')} inline>
      {periods.map((period) => (
        <button
          key={period.start}
          type="button"
          className={styles.period}
          aria-pressed={range !== null && range.start <= period.start && period.end <= range.end}
          onClick={() => onChoose(withPeriod(range, period, periods))}
        >
          {format(language, utcMilliseconds(period.start))}
        </button>
      ))}
    </FieldGroup>
  );
}

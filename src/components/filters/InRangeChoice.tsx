import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { countEvents } from '#src/domain/filter-counts.ts';
import { IN_RANGE, type DayRange, type InRange } from '#src/domain/filters.ts';
import { FieldGroup } from '#src/ui/FieldGroup.tsx';
import { useNarrowing } from './use-narrowing.ts';
import styles from './InRangeChoice.module.css';

/** What becomes of events whose days are not known well: kept as possible, or left out. */
export function InRangeChoice({
  value,
  range,
  onChange,
}: {
  value: InRange;
  /** Chosen so far; null: there is nothing to count yet. */
  range: DayRange | null;
  onChange: (value: InRange) => void;
}) {
  const t = useTranslations('filtering.inRange');
  const { index, filters, quoteText } = useNarrowing();
  const id = useId();
  const countIn = (days: DayRange, how: InRange) =>
    countEvents(index, { filters: { ...filters, inRange: how }, range: days }, quoteText);
  return (
    <FieldGroup legend={t('legend')}>
      {IN_RANGE.map((inRange) => (
        <div key={inRange} className={styles.option}>
          <label>
            <input
              type="radio"
              name={id}
              checked={inRange === value}
              aria-describedby={id + inRange}
              onChange={() => onChange(inRange)}
            />
            {range
              ? t('counted', { label: t(inRange), count: countIn(range, inRange) })
              : t(inRange)}
          </label>
          <p id={id + inRange}>{t(`hint.${inRange}`)}</p>
        </div>
      ))}
    </FieldGroup>
  );
}

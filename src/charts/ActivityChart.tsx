import { useTranslations } from 'use-intl';
import type { Activity } from '#src/domain/actor-activity.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import { formatMonth } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { ActivityBars } from './ActivityBars.tsx';
import { ActivityInWords } from './ActivityInWords.tsx';
import { ChartWithTable } from './ChartWithTable.tsx';
import styles from './ActivityChart.module.css';

/** Months with something in them from which on bars tell more than words. */
const FEWEST_BARS = 3;

/** When an actor acts or speaks, by month; what belongs to no month, or is only planned, is counted below. */
export function ActivityChart({ activity, name }: { activity: Activity; name: string }) {
  const t = useTranslations('actors.activity');
  const language = useLanguage();
  const months = activity.months.map((month) => ({
    ...month,
    label: formatMonth(language, utcMilliseconds(month.startDay)),
  }));
  const busy = months.filter(({ certain, possible }) => certain + possible > 0);
  const isDrawn = busy.length >= FEWEST_BARS;
  const { unplaced: count, ahead } = activity;
  const aheadNote = ahead > 0 && (
    <p data-chart-note className={styles.unplaced}>
      {t('ahead', { count: ahead })}
    </p>
  );
  if (busy.length === 0) {
    return (
      <div className={styles.activity}>
        <p>{count === 0 ? t('none') : t('noMonth', { count })}</p>
        {aheadNote}
      </div>
    );
  }
  return (
    <div data-chart-whole className={styles.activity}>
      <ChartWithTable
        title={t('question', { name })}
        description={isDrawn ? t('description') : t('descriptionInWords')}
        chartLabel={isDrawn ? t('chart') : t('words')}
        tableLabel={t('table')}
        table={{
          columns: [t('month'), t('certain'), t('possible')],
          rows: [
            ...months.map(({ label, certain, possible }) => ({
              name: label,
              values: [certain, possible],
            })),
            ...(ahead > 0 ? [{ name: t('aheadRow'), values: [0, ahead] }] : []),
          ],
        }}
      >
        {isDrawn ? (
          <ActivityBars months={months} title={t('chartOf', { name })} />
        ) : (
          <ActivityInWords months={busy} />
        )}
      </ChartWithTable>
      {count > 0 && (
        <p data-chart-note className={styles.unplaced}>
          {t('unplaced', { count })}
        </p>
      )}
      {aheadNote}
    </div>
  );
}

import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { Activity } from '#src/domain/actor-activity.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import { formatMonth } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { classNames } from '#src/ui/class-names.ts';
import { ChartWithTable } from './ChartWithTable.tsx';
import styles from './ActivityChart.module.css';

const TICK = { fill: 'var(--ink3)', fontSize: '0.71875rem' };

/** When an actor acts or speaks, by month: certain below, possible hatched above. */
export function ActivityChart({ activity, name }: { activity: Activity; name: string }) {
  const t = useTranslations('actors.activity');
  const language = useLanguage();
  const hatching = useId();
  const months = activity.months.map((month) => ({
    ...month,
    label: formatMonth(language, utcMilliseconds(month.startDay)),
  }));
  return (
    <div className={styles.activity}>
      {months.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <ChartWithTable
          description={t('description')}
          chartLabel={t('chart')}
          tableLabel={t('table')}
          table={{
            columns: [t('month'), t('certain'), t('possible')],
            rows: months.map(({ label, certain, possible }) => ({
              name: label,
              values: [certain, possible],
            })),
          }}
        >
          <BarChart
            responsive
            className={classNames(styles.chart)}
            data={months}
            title={t('title', { name })}
            maxBarSize={48}
            margin={{ top: 4, right: 4, bottom: 0, left: 0 }}
          >
            <defs>
              <pattern
                id={hatching}
                width="5"
                height="5"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect width="5" height="5" fill="var(--pale)" />
                <path d="M0 0V5" stroke="var(--mark)" strokeWidth="2" />
              </pattern>
            </defs>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="label" tick={TICK} tickLine={false} stroke="var(--lineS)" />
            <YAxis allowDecimals={false} width={28} tick={TICK} tickLine={false} axisLine={false} />
            <Bar
              dataKey="certain"
              name={t('certain')}
              stackId="months"
              fill="var(--mark)"
              isAnimationActive={false}
            />
            <Bar
              dataKey="possible"
              name={t('possible')}
              stackId="months"
              fill={`url(#${hatching})`}
              stroke="var(--mark)"
              isAnimationActive={false}
            />
          </BarChart>
        </ChartWithTable>
      )}
      {activity.unplaced > 0 && (
        <p className={styles.unplaced}>{t('unplaced', { count: activity.unplaced })}</p>
      )}
    </div>
  );
}

import { useTranslations } from 'use-intl';
import { utcMilliseconds, type Day } from '#src/domain/day.ts';
import { POSITIONS } from '#src/domain/position.ts';
import type { Holders, OverTime, OverTimeStep } from '#src/domain/positions-over-time.ts';
import type { AsOf } from '#src/domain/stance-as-of.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { ChartWithTable } from './ChartWithTable.tsx';
import { positionColumns, type Held } from './position-columns.ts';
import { PositionsOverTimeArea } from './PositionsOverTimeArea.tsx';
import styles from './PositionChart.module.css';

/**
 * How the positions on an issue changed: stacked steps of counts of actors, and what has no last
 * possible day apart, at the end. In words where no stance has one.
 */
export function PositionsOverTime({
  overTime,
  issue,
  asOf,
  scope,
}: {
  overTime: OverTime;
  /** Its name. */
  issue: string;
  /** The day that the screen shows, which is marked. */
  asOf: AsOf;
  scope: string;
}) {
  const t = useTranslations('charts');
  const positions = useTranslations('vocabulary.position');
  const stepText = useStepText();
  const dayText = useDayText();
  const { steps, all, allInferred, open, silent, filteredOut } = overTime;
  if (total(all) === 0) return <p className={styles.empty}>{t('empty', { issue })}</p>;
  const atEnd = { counts: all, inferred: allInferred };
  const held = steps.map(({ holders, inferred }) => ({ counts: holders, inferred }));
  const { names, valuesOf } = positionColumns([...held, atEnd], positions, (position) =>
    t('ofInferred', { position }),
  );
  const row = (name: string, now: Held, perhaps: number) => ({
    name,
    values: [...valuesOf(now), total(now.counts), perhaps],
  });
  const hasSteps = steps.length > 0;
  return (
    <ChartWithTable
      title={t('time.question', { issue })}
      description={[
        t('time.description'),
        t('time.open', { n: open }),
        ...(hasSteps && asOf !== 'all' ? [t('time.line', { date: dayText(asOf) })] : []),
      ].join(' ')}
      scope={scope}
      chartLabel={t('chart')}
      tableLabel={t('table')}
      table={{
        columns: [t('time.from'), ...names, t('stated'), t('time.perhaps')],
        rows: [
          ...steps.map((step) =>
            row(
              stepText(step, steps),
              { counts: step.holders, inferred: step.inferred },
              step.perhaps,
            ),
          ),
          ...(open > 0 ? [row(t('time.all'), atEnd, 0)] : []),
        ],
      }}
    >
      {hasSteps ? (
        <PositionsOverTimeArea
          overTime={overTime}
          asOf={asOf}
          title={t('time.name', { issue, stated: total(all), inferred: total(allInferred) })}
        />
      ) : (
        <p>{t('time.none')}</p>
      )}
      <p data-chart-note className={styles.note}>
        {t('apart', { silent, filteredOut })}
      </p>
    </ChartWithTable>
  );
}

/** From when on a step holds, no more precise than its sources. */
function useStepText(): (step: OverTimeStep, steps: readonly OverTimeStep[]) => string {
  const t = useTranslations('charts.time');
  const day = useDayText();
  return ({ from, isToTheDay }, steps) => {
    if (from !== null) return isToTheDay ? day(from) : t('by', { date: day(from) });
    const next = steps[1]?.from;
    return t('before', { date: next === undefined || next === null ? '' : day(next) });
  };
}

function useDayText(): (day: Day) => string {
  const language = useLanguage();
  return (day) => formatDay(language, utcMilliseconds(day));
}

function total(holders: Holders): number {
  return POSITIONS.reduce((sum, position) => sum + holders[position], 0);
}

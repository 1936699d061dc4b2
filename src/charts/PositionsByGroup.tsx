import { useTranslations } from 'use-intl';
import { statedCount } from '#src/domain/matrix.ts';
import { ChartWithTable } from './ChartWithTable.tsx';
import { PositionBars, type NamedMix } from './PositionBars.tsx';
import { useMixTable } from './use-mix-table.ts';
import styles from './PositionChart.module.css';

/** More bars are for the table alone. */
const MOST_BARS = 60;

/**
 * How groups of actors differ on an issue: stacked bars of counts, one a group. Silence is counted
 * apart: beside the bars, in words and in the table.
 */
export function PositionsByGroup({
  mixes,
  issue,
  scope,
}: {
  mixes: readonly NamedMix[];
  /** Its name. */
  issue: string;
  scope: string;
}) {
  const t = useTranslations('charts');
  const tableOf = useMixTable(t('group'));
  const sum = (of: (mix: NamedMix) => number) => mixes.reduce((total, mix) => total + of(mix), 0);
  const silent = sum(({ counts }) => counts.none);
  if (sum(({ counts }) => statedCount(counts)) === 0) {
    return <p className={styles.empty}>{t('empty', { issue })}</p>;
  }
  const drawn =
    mixes.length > MOST_BARS
      ? mixes.toSorted((a, b) => statedCount(b.counts) - statedCount(a.counts)).slice(0, MOST_BARS)
      : mixes;
  const more = mixes.length - drawn.length;
  return (
    <ChartWithTable
      title={t('groups.question', { issue })}
      description={`${t('groups.description', { drawn: drawn.length, more })} ${t('rowEnds')}`}
      scope={scope}
      chartLabel={t('chart')}
      tableLabel={t('table')}
      table={tableOf(mixes)}
    >
      <PositionBars
        mixes={drawn}
        title={t('groups.name', {
          issue,
          inferred: sum(({ inferred }) => statedCount(inferred)),
          silent,
        })}
      />
      <p data-chart-note className={styles.note}>
        {t('groups.silent', { silent, filteredOut: sum((mix) => mix.filteredOut) })}
      </p>
    </ChartWithTable>
  );
}

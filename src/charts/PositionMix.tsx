import { useTranslations } from 'use-intl';
import { statedCount } from '#src/domain/matrix.ts';
import { ChartWithTable } from './ChartWithTable.tsx';
import { PositionBars, type NamedMix } from './PositionBars.tsx';
import { useMixTable } from './use-mix-table.ts';
import styles from './PositionChart.module.css';

/** How the actors are divided on each issue: stacked bars, one an issue. */
export function PositionMix({ mixes, scope }: { mixes: readonly NamedMix[]; scope: string }) {
  const t = useTranslations('charts');
  const tableOf = useMixTable(t('issue'));
  const sum = (of: (mix: NamedMix) => number) => mixes.reduce((total, mix) => total + of(mix), 0);
  if (sum(({ counts }) => statedCount(counts)) === 0) {
    return <p className={styles.empty}>{t('mix.empty')}</p>;
  }
  const filteredOut = sum((mix) => mix.filteredOut);
  return (
    <ChartWithTable
      title={t('mix.question')}
      description={`${t('mix.description')} ${t('rowEnds')}`}
      scope={scope}
      chartLabel={t('chart')}
      tableLabel={t('table')}
      table={tableOf(mixes)}
    >
      <PositionBars
        mixes={mixes}
        title={t('mix.name', { inferred: sum(({ inferred }) => statedCount(inferred)) })}
      />
      {filteredOut > 0 && (
        <p data-chart-note className={styles.note}>
          {t('mix.filteredOut', { n: filteredOut })}
        </p>
      )}
    </ChartWithTable>
  );
}

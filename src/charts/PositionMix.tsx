import { useTranslations } from 'use-intl';
import { statedCount } from '#src/domain/matrix.ts';
import { POSITIONS } from '#src/domain/position.ts';
import { ChartWithTable } from './ChartWithTable.tsx';
import { PositionBars, type NamedMix } from './PositionBars.tsx';
import styles from './PositionChart.module.css';

/** How the actors are divided on each issue: stacked bars, one an issue on which somebody has a position. */
export function PositionMix({ mixes, scope }: { mixes: readonly NamedMix[]; scope: string }) {
  const t = useTranslations('charts');
  const positions = useTranslations('vocabulary.position');
  const stated = mixes.filter(({ counts }) => statedCount(counts) > 0);
  if (stated.length === 0) return <p className={styles.empty}>{t('mix.empty')}</p>;
  return (
    <ChartWithTable
      title={t('mix.question')}
      description={t('mix.description')}
      scope={scope}
      chartLabel={t('chart')}
      tableLabel={t('table')}
      table={{
        columns: [t('issue'), ...POSITIONS.map((position) => positions(position)), t('stated')],
        rows: mixes.map(({ name, counts }) => ({
          name,
          values: [...POSITIONS.map((position) => counts[position]), statedCount(counts)],
        })),
      }}
    >
      <PositionBars mixes={stated} title={t('mix.description')} />
    </ChartWithTable>
  );
}

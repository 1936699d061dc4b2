import { useTranslations } from 'use-intl';
import { statedCount } from '#src/domain/matrix.ts';
import { POSITIONS } from '#src/domain/position.ts';
import { ChartWithTable } from './ChartWithTable.tsx';
import { PositionBars, type NamedMix } from './PositionBars.tsx';
import styles from './PositionChart.module.css';

/** A group's mix, with the number of its actors whose evidence the filters leave out. */
export type NamedGroupMix = NamedMix & { filteredOut: number };

/** More bars are for the table alone. */
const MOST_BARS = 24;

/**
 * How groups of actors differ on an issue: stacked bars of counts, one a group in which somebody has
 * a position. Silence is counted apart, in words and in the table.
 */
export function PositionsByGroup({
  mixes,
  issue,
  scope,
}: {
  mixes: readonly NamedGroupMix[];
  /** Its name. */
  issue: string;
  scope: string;
}) {
  const t = useTranslations('charts');
  const positions = useTranslations('vocabulary.position');
  const stated = mixes.filter(({ counts }) => statedCount(counts) > 0);
  const silent = mixes.reduce((sum, { counts }) => sum + counts.none, 0);
  const filteredOut = mixes.reduce((sum, mix) => sum + mix.filteredOut, 0);
  const [first] = stated;
  if (!first) return <p className={styles.empty}>{t('empty', { issue })}</p>;
  const drawn =
    stated.length > MOST_BARS
      ? stated.toSorted((a, b) => statedCount(b.counts) - statedCount(a.counts)).slice(0, MOST_BARS)
      : stated;
  return (
    <ChartWithTable
      title={t('groups.question', { issue })}
      description={t('groups.description', {
        drawn: drawn.length,
        more: stated.length - drawn.length,
      })}
      scope={scope}
      chartLabel={t('chart')}
      tableLabel={t('table')}
      table={{
        columns: [
          t('group'),
          ...POSITIONS.map((position) => positions(position)),
          t('stated'),
          t('silent'),
          ...(filteredOut > 0 ? [t('filteredOut')] : []),
        ],
        rows: mixes.map(({ name, counts, filteredOut: out }) => ({
          name,
          values: [
            ...POSITIONS.map((position) => counts[position]),
            statedCount(counts),
            counts.none,
            ...(filteredOut > 0 ? [out] : []),
          ],
        })),
      }}
    >
      <PositionBars mixes={drawn} title={t('groups.name', { issue })} />
      <p data-chart-note className={styles.note}>
        {t('apart', { silent, filteredOut })}
      </p>
    </ChartWithTable>
  );
}

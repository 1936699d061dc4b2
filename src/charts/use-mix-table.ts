import { useTranslations } from 'use-intl';
import { statedCount } from '#src/domain/matrix.ts';
import type { ChartTable } from './ChartWithTable.tsx';
import type { NamedMix } from './PositionBars.tsx';
import { positionColumns } from './position-columns.ts';

/** The numbers of mixes of positions, a row a mix. @param named what the rows are */
export function useMixTable(named: string): (mixes: readonly NamedMix[]) => ChartTable {
  const t = useTranslations('charts');
  const positions = useTranslations('vocabulary.position');
  return (mixes) => {
    const { names, valuesOf } = positionColumns(mixes, positions, (position) =>
      t('ofInferred', { position }),
    );
    const isFiltered = mixes.some(({ filteredOut }) => filteredOut > 0);
    return {
      columns: [
        named,
        ...names,
        t('stated'),
        t('silent'),
        ...(isFiltered ? [t('filteredOut')] : []),
      ],
      rows: mixes.map((mix) => ({
        name: mix.name,
        values: [
          ...valuesOf(mix),
          statedCount(mix.counts),
          mix.counts.none,
          ...(isFiltered ? [mix.filteredOut] : []),
        ],
      })),
    };
  };
}

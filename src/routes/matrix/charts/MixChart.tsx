import { useMemo } from 'react';
import { PositionMix } from '#src/charts/PositionMix.tsx';
import { columnOf } from '#src/domain/matrix.ts';
import { positionMix } from '#src/domain/position-mix.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { MatrixChartProps } from './matrix-chart.ts';

/** How the actors of the matrix divide on each of its issues. */
export function MixChart({ onScreen: { matrix }, scope }: MatrixChartProps) {
  const language = useLanguage();
  const mixes = useMemo(
    () =>
      matrix.issues.map((issue, column) => ({
        id: issue.id,
        name: issue.short[language],
        ...positionMix(columnOf(matrix, column)),
      })),
    [matrix, language],
  );
  return <PositionMix mixes={mixes} scope={scope} />;
}

import { PositionMix } from '#src/charts/PositionMix.tsx';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { MatrixChartProps } from './matrix-chart.ts';

/** How the actors of the matrix divide on each of its issues. */
export function MixChart({ onScreen, scope }: MatrixChartProps) {
  const language = useLanguage();
  const mixes = onScreen.columns.map(({ issue, counts }) => ({
    id: issue.id,
    name: issue.short[language],
    counts,
  }));
  return <PositionMix mixes={mixes} scope={scope} />;
}

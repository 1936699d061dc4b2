import { useMemo } from 'react';
import { PositionsOverTime } from '#src/charts/PositionsOverTime.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import { positionsOverTime } from '#src/domain/positions-over-time.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useAsOf } from '#src/routes/matrix/use-as-of.ts';
import { useMatrixStances } from '#src/routes/matrix/use-matrix-stances.ts';
import type { MatrixChartProps } from './matrix-chart.ts';

/** How the positions of the actors of the matrix on an issue changed, through all days. */
export function TimeChart({ onScreen, column, scope }: MatrixChartProps) {
  const language = useLanguage();
  const all = useCorpus().stances;
  const stances = useMatrixStances();
  const { asOf } = useAsOf();
  const { rows, issues } = onScreen.matrix;
  const issue = issues[column];
  const overTime = useMemo(() => {
    const actors = rows.map(({ actor }) => actor.id);
    return issue ? positionsOverTime(actors, issue.id, stances, all) : null;
  }, [rows, issue, stances, all]);
  if (!issue || !overTime) return null;
  return (
    <PositionsOverTime overTime={overTime} issue={issue.name[language]} asOf={asOf} scope={scope} />
  );
}

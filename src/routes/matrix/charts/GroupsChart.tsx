import { useTranslations } from 'use-intl';
import { PositionsByGroup } from '#src/charts/PositionsByGroup.tsx';
import { positionsByGroup } from '#src/domain/positions-by-group.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useGroupName } from '#src/routes/matrix/use-group-name.ts';
import { useView } from '#src/url/use-view.ts';
import type { MatrixChartProps } from './matrix-chart.ts';

/** How the groups of the matrix differ on an issue, as of its day. */
export function GroupsChart({ onScreen, column, scope }: MatrixChartProps) {
  const t = useTranslations('charts.choose');
  const language = useLanguage();
  const nameOf = useGroupName();
  const { group } = useView().view;
  const issue = onScreen.matrix.issues[column];
  if (!issue) return null;
  if (group === 'none') return <p>{t('noGroups')}</p>;
  const mixes = positionsByGroup(onScreen.groups, column).map((mix) => ({
    ...mix,
    id: mix.group.key,
    name: nameOf(mix.group),
  }));
  return <PositionsByGroup mixes={mixes} issue={issue.name[language]} scope={scope} />;
}

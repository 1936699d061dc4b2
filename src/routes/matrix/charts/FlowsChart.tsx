import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PositionFlows } from '#src/charts/PositionFlows.tsx';
import { utcMilliseconds, type Day } from '#src/domain/day.ts';
import {
  flowKind,
  outsideFilters,
  positionFlows,
  type PositionFlow,
} from '#src/domain/position-flows.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { SinceSelect } from '#src/routes/matrix/SinceSelect.tsx';
import { useAsOf } from '#src/routes/matrix/use-as-of.ts';
import { useMatrixIndex } from '#src/routes/matrix/use-matrix-index.ts';
import { useMatrixStances } from '#src/routes/matrix/use-matrix-stances.ts';
import type { Issue } from '#src/schema/issue.ts';
import { useView } from '#src/url/use-view.ts';
import { FlowList } from './FlowList.tsx';
import type { MatrixChartProps } from './matrix-chart.ts';
import styles from './FlowsChart.module.css';

/**
 * Where the cells of an issue, or of all, go from the day that changes count from to that of the
 * matrix: the same cells that the list of changes tells of. Suspends.
 */
export function FlowsChart({ onScreen, column, scope }: MatrixChartProps) {
  const t = useTranslations('flows');
  const time = useTranslations('matrixTime');
  const { since } = useView().view;
  const { asOf } = useAsOf();
  if (since === null) {
    return (
      <div className={styles.pick}>
        <p>{t('pickDay')}</p>
        <SinceSelect />
      </div>
    );
  }
  if (asOf !== 'all' && asOf <= since) {
    return <p className={styles.note}>{time('sinceIsLater')}</p>;
  }
  const issue = onScreen.matrix.issues[column] ?? null;
  return <FlowsBetween issue={issue} scope={scope} since={since} />;
}

function FlowsBetween({
  issue,
  scope,
  since,
}: {
  /** Null: all. */
  issue: Issue | null;
  scope: string;
  since: Day;
}) {
  const t = useTranslations('flows');
  const language = useLanguage();
  const { actors, issues, stances: all } = useMatrixIndex();
  const stances = useMatrixStances();
  // Of a large matrix all cells are looked at twice: the matrix itself comes first.
  const asOf = useDeferredValue(useAsOf().asOf);
  const [pickedKey, setPickedKey] = useState<string | null>(null);
  const flows = useMemo(
    () => positionFlows({ actors, issues: issue ? [issue] : issues, stances }, since, asOf),
    [actors, issues, stances, issue, since, asOf],
  );
  const outside = useMemo(
    () => (stances === all ? 0 : outsideFilters(flows, all, since)),
    [flows, stances, all, since],
  );
  const picked = flows.find((flow) => keyOf(flow) === pickedKey) ?? null;
  const dayText = (day: Day) => t('asOf', { date: formatDay(language, utcMilliseconds(day)) });
  if (flows.length === 0) return <p className={styles.note}>{t('nothing')}</p>;
  return (
    <div className={styles.sides}>
      <PositionFlows
        flows={flows}
        before={dayText(since)}
        after={asOf === 'all' ? t('asOfAll') : dayText(asOf)}
        scope={[...(issue ? [issue.name[language]] : []), ...(scope ? [scope] : [])].join(' · ')}
        outside={outside}
        picked={picked}
        onPick={(flow) => setPickedKey(keyOf(flow))}
      />
      <div>
        {!flows.some((flow) => flowKind(flow) === 'turns') && (
          <p data-chart-note className={styles.note}>
            {t('noTurn')}
          </p>
        )}
        <FlowList
          flows={flows}
          picked={picked}
          onPick={(flow) => setPickedKey(flow && keyOf(flow))}
        />
      </div>
    </div>
  );
}

function keyOf({ from, to }: PositionFlow): string {
  return `${from} ${to}`;
}

import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { resolveId } from '#src/domain/resolve-id.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { MatrixOnScreen } from '#src/routes/matrix/use-matrix.ts';
import type { Issue } from '#src/schema/issue.ts';
import { Select } from '#src/ui/Select.tsx';
import { useView } from '#src/url/use-view.ts';
import type { MatrixChart, MatrixGroup, ViewState } from '#src/url/view-state.ts';
import { CHART_KINDS, MATRIX_CHARTS } from './matrix-chart.ts';
import { useScope } from './use-scope.ts';
import styles from './MatrixCharts.module.css';

const GROUPS: readonly MatrixGroup[] = ['country', 'kind', 'affiliation', 'none'];

/** Place of the issue where a chart is of all of them. */
const ALL_ISSUES = -1;

/** A chart of the matrix, and what chooses it: its question, and the issue that it is asked of. */
export function MatrixCharts({
  chart,
  onScreen,
  column,
  isFixed,
}: {
  /** As the link has it. */
  chart: NonNullable<ViewState['chart']>;
  onScreen: MatrixOnScreen;
  /** Place of the issue where the link names none that is there. */
  column: number;
  /** The issue is chosen elsewhere on the screen, whatever the link names. */
  isFixed: boolean;
}) {
  const t = useTranslations('charts.choose');
  const matrix = useTranslations('matrix');
  const language = useLanguage();
  const { view, setView } = useView();
  const named = useNamedColumn(chart, onScreen);
  const kind = kindOf(chart);
  const { Chart, of } = MATRIX_CHARTS[kind];
  const unnamed = of === 'oneOrAll' ? ALL_ISSUES : column;
  const place = isFixed ? column : named === -1 ? unnamed : named;
  const scope = useScope(kind === 'mix' || kind === 'groups');
  const { issues } = onScreen.matrix;
  const show = (next: MatrixChart, issue: Issue | undefined) =>
    setView({ chart: isFixed || !issue ? next : `${next}~${issue.id}` }, 'push');
  return (
    <div data-chart-whole>
      <div className={styles.choices}>
        <Select
          label={t('chart')}
          value={kind}
          options={CHART_KINDS.map((value) => ({ value, label: t(`by.${value}`) }))}
          onChange={(next) =>
            show(next, issues[MATRIX_CHARTS[next].of === 'oneOrAll' ? named : place])
          }
        />
        {of !== 'all' && !isFixed && (
          <Select
            label={t('issue')}
            value={issues[place]?.id ?? ''}
            options={[
              ...(of === 'oneOrAll' ? [{ value: '', label: t('allIssues') }] : []),
              ...issues.map(({ id, short }) => ({ value: id, label: short[language] })),
            ]}
            onChange={(id) =>
              show(
                kind,
                issues.find((issue) => issue.id === id),
              )
            }
          />
        )}
        {kind === 'groups' && (
          <Select
            label={t('group')}
            value={view.group}
            options={GROUPS.map((value) => ({ value, label: matrix(`groupBy.${value}`) }))}
            onChange={(group) => setView({ group }, 'push')}
          />
        )}
      </div>
      <Chart onScreen={onScreen} column={place} scope={scope} />
      {onScreen.picks && (
        <p data-chart-note className={styles.note}>
          {t('allStances')}
        </p>
      )}
    </div>
  );
}

/** Place of the issue that the link names; -1: it names none that is there. */
function useNamedColumn(chart: NonNullable<ViewState['chart']>, onScreen: MatrixOnScreen): number {
  const index = useCorpus();
  const [, id = ''] = chart.split('~');
  const resolved = resolveId(index, 'issue', id);
  return onScreen.matrix.issues.findIndex((issue) => 'id' in resolved && issue.id === resolved.id);
}

function kindOf(chart: NonNullable<ViewState['chart']>): MatrixChart {
  return chart.split('~')[0] as MatrixChart;
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOutletName } from '#src/components/use-article-names.ts';
import { joinedRows, type Coverage, type CoverageRow, type Measure } from '#src/domain/coverage.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import { formatMonth, formatYear } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Select } from '#src/ui/Select.tsx';
import { ChartWithTable } from './ChartWithTable.tsx';
import { CoverageBars, type NamedRow } from './CoverageBars.tsx';
import { CoverageNotes } from './CoverageNotes.tsx';
import { coverageTable } from './coverage-table.ts';
import styles from './CoverageChart.module.css';

/** Outlets that are drawn one by one; those after them share a row. */
const MOST_ROWS = 12;
const MEASURES: readonly Measure[] = ['articles', 'quotes'];

/** How many articles or quotes there are by outlet and month, drawn or as a table; then what is missing. */
export function CoverageChart({ coverage }: { coverage: Coverage }) {
  const t = useTranslations('coverage');
  const charts = useTranslations('charts');
  const language = useLanguage();
  const outletName = useOutletName('short');
  const [measure, setMeasure] = useState<Measure>('articles');
  const { unit, periods, rows } = coverage;
  const formatPeriod = unit === 'month' ? formatMonth : formatYear;
  const periodNames = periods.map((day) => formatPeriod(language, utcMilliseconds(day)));
  const nameOf = ({ source, isInferred }: CoverageRow) =>
    source === null
      ? t('noOutlet')
      : outletName({ source, sourceBasis: isInferred ? 'inferred' : 'stated' });
  const named = rows.map((row): NamedRow => ({ ...row, name: nameOf(row) }));
  const counts = rows.flatMap((row) => row.periods);
  const hasUnsure = counts.some(({ unsure }) => unsure.articles > 0);
  const drawn = drawnRows(rows, named, (n) => t('others', { n }));
  const most = Math.max(
    0,
    ...drawn.flatMap((row) =>
      row.periods.map(({ sure, unsure }) => sure[measure] + unsure[measure]),
    ),
  );
  const description =
    periods.length === 0
      ? t('noPeriod')
      : t(`description.${unit}`, { most: t(measure, { n: most }) });
  return (
    <ChartWithTable
      title={t(`question.${unit}`)}
      description={hasUnsure ? `${description} ${t('hatched')}` : description}
      chartLabel={charts('chart')}
      tableLabel={charts('table')}
      table={coverageTable(named, periodNames, hasUnsure, {
        outlet: t('outlet'),
        published: t('published'),
        articles: t('measure.articles'),
        quotes: t('measure.quotes'),
        unsureArticles: t('ofUnsure.articles'),
        unsureQuotes: t('ofUnsure.quotes'),
        undated: t('undated'),
        inexact: t(`inexact.${unit}`),
      })}
    >
      {periods.length > 0 && (
        <>
          <div className={styles.measure}>
            <Select
              label={t('count')}
              value={measure}
              options={MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }))}
              onChange={setMeasure}
            />
          </div>
          <CoverageBars
            rows={drawn}
            periods={periodNames}
            inexactLabel={t(`inexact.${unit}`)}
            measure={measure}
            title={t(`name.${measure}.${unit}`)}
          />
        </>
      )}
      <CoverageNotes
        coverage={coverage}
        periods={periodNames}
        drawn={drawn.length < rows.length ? MOST_ROWS : null}
      />
    </ChartWithTable>
  );
}

/** The first rows, then all others as one; what is of no known outlet stays apart, at the end. */
function drawnRows(
  rows: readonly CoverageRow[],
  named: readonly NamedRow[],
  others: (n: number) => string,
): readonly NamedRow[] {
  const known = rows.filter(({ source }) => source !== null);
  if (known.length <= MOST_ROWS + 1) return named;
  const rest = known.slice(MOST_ROWS);
  return [
    ...named.slice(0, MOST_ROWS),
    { ...joinedRows(rest), name: others(rest.length) },
    ...named.slice(known.length),
  ];
}

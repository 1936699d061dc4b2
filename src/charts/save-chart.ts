import { queryClient } from '#src/data/query-client.ts';
import { manifestQuery } from '#src/data/queries.ts';
import { chartPicture } from '#src/exports/chart-picture.ts';
import { csvTable } from '#src/exports/csv-table.ts';
import { BUILD_DIGITS, fileName } from '#src/exports/file-name.ts';
import { pngOfSvg } from '#src/exports/png-of-svg.ts';
import type { Language } from '#src/i18n/language.ts';
import { saveFile } from '#src/ui/save-file.ts';
import { saveText } from '#src/ui/save-text.ts';
import { linksIn } from '#src/url/links-in.ts';
import type { ChartTable } from './ChartWithTable.tsx';

export type SavedForm = 'png' | 'svg' | 'csv';

/** A chart as it is saved: what its picture is called and says, and its numbers. */
export type SavedChart = {
  title: string;
  description: string;
  /** What it is narrowed to; empty: to nothing. */
  scope: string;
  table: ChartTable;
  language: Language;
  /** Names the build of the data by its id. */
  buildText: (id: string) => string;
};

/** Pixels of a PNG to each of the screen's. */
const PNG_SCALE = 2;

/** The chart that a figure shows, where it does not show its numbers. */
const CHART = '.recharts-wrapper > svg';

/**
 * Saves the chart of a figure as a file, and gives the file's name. Rejects where the browser cannot
 * make it.
 */
export async function saveChart(
  form: SavedForm,
  figure: HTMLElement,
  chart: SavedChart,
): Promise<string> {
  const manifest = queryClient.getQueryData(manifestQuery().queryKey);
  const build = manifest?.buildId.slice(0, BUILD_DIGITS) ?? null;
  const name = fileName(`${chart.title} ${chart.scope}`, build, form);
  if (form === 'csv') {
    saveText(name, 'text/csv', csvOf(chart.table));
    return name;
  }
  const source =
    manifest && build !== null
      ? [`${manifest.corpus.title[chart.language]} · ${chart.buildText(build)}`]
      : [];
  const drawn = figure.querySelector(CHART);
  if (!drawn) throw new Error('there is no chart to save');
  const svg = chartPicture(figure, drawn, {
    title: chart.title,
    lines: [chart.description, chart.scope].filter(Boolean),
    footer: [...source, linksIn(chart.language)()],
    language: chart.language,
  });
  if (form === 'svg') saveText(name, 'image/svg+xml', svg);
  else saveFile(name, await pngOfSvg(svg, PNG_SCALE));
  return name;
}

function csvOf({ columns, rows }: ChartTable): string {
  return csvTable(
    columns,
    rows.map(({ name, values }) => [name, ...values]),
  );
}

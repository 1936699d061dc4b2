import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { usePlotArea } from 'recharts';
import type { CoverageRow, Measure } from '#src/domain/coverage.ts';
import { RowChart, type ShapeProps } from './RowChart.tsx';
import { TICK } from './tick.ts';
import { UnsureHatching } from './UnsureHatching.tsx';

/** A row of the chart: an outlet, or several that have one together. */
export type NamedRow = Pick<CoverageRow, 'periods' | 'inexact' | 'undated' | 'total'> & {
  name: string;
};

/** In rem. */
const ROW = 2.25;
const MOST_COLUMN = 4.5;
const BESIDE = 24;

/** Pixels before the first period and after the last one. */
const PADDING = 8;

/** Part of the height of a row that the highest bar takes; the rest is for its number. */
const HIGHEST = 0.6;
/** Least width of a column that has room for a number, in pixels. */
const NUMBER_WIDTH = 22;

/**
 * A row an outlet, in it a bar a period, all rows in one scale. What belongs to no period stands
 * in figures at the end of the row, and then all of it.
 */
export function CoverageBars({
  rows,
  periods,
  inexactLabel,
  measure,
  title,
}: {
  rows: readonly NamedRow[];
  /** In words. */
  periods: readonly string[];
  inexactLabel: string;
  measure: Measure;
  title: string;
}) {
  const t = useTranslations('coverage');
  const hatching = useId();
  const bars = rows.flatMap(({ name, periods: counts }, place) =>
    counts.flatMap(({ sure, unsure }, period) =>
      sure[measure] + unsure[measure] === 0
        ? []
        : // Below the row of headings.
          [{ x: period + 0.5, row: place + 1, name, sure: sure[measure], unsure: unsure[measure] }],
    ),
  );
  const most = Math.max(1, ...bars.map(({ sure, unsure }) => sure + unsure));
  const drawing: Drawing = { rows: rows.length, periods, most, fill: `url(#${hatching})`, measure };
  const figures = [
    { id: 'inexact', heading: inexactLabel, of: rows.map((row) => row.inexact[measure]) },
    { id: 'undated', heading: t('undated'), of: rows.map((row) => row.undated[measure]) },
    { id: 'total', heading: t('total'), of: rows.map((row) => row.total[measure]) },
  ].filter(({ id, of }) => id === 'total' || of.some((count) => count > 0));
  return (
    <RowChart
      title={title}
      names={[t('outlet'), ...rows.map(({ name }) => name)]}
      hasHeading
      columns={figures.map(({ heading, of }) => [heading, ...of.map(String)])}
      axis={{
        domain: [0, periods.length],
        ticks: periods.map((_, i) => i + 0.5),
        textOf: (place) => periods[place - 0.5] ?? '',
        padding: PADDING,
      }}
      points={bars.map((bar): Bar => ({ ...bar, drawing }))}
      shape={barShape}
      rowRem={ROW}
      mostRem={BESIDE + periods.length * MOST_COLUMN}
    >
      <defs>
        <UnsureHatching id={hatching} />
      </defs>
    </RowChart>
  );
}

/** What all bars share. */
type Drawing = {
  rows: number;
  periods: readonly string[];
  most: number;
  /** Of what is not sure. */
  fill: string;
  measure: Measure;
};

type Bar = {
  x: number;
  row: number;
  name: string;
  sure: number;
  unsure: number;
  drawing: Drawing;
};

function barShape(props: ShapeProps<Bar>) {
  return <BarSign {...props} />;
}

/** A bar that stands on the foot of its row: sure below, unsure hatched above, and its number. */
function BarSign({ cx = 0, cy = 0, payload }: ShapeProps<Bar>) {
  const t = useTranslations('coverage');
  const plot = usePlotArea();
  if (!plot || !payload) return null;
  const { sure, unsure, name, drawing } = payload;
  const { rows, periods, most, measure } = drawing;
  const row = plot.height / (rows + 1);
  const column = (plot.width - 2 * PADDING) / periods.length;
  const width = Math.max(1, Math.min(28, column * 0.7));
  const foot = cy + row / 2 - 3;
  const height = (count: number) => (count / most) * row * HIGHEST;
  const top = foot - height(sure + unsure);
  const told = (key: 'bar' | 'barUnsure', n: number) =>
    t(key, { outlet: name, period: periods[payload.x - 0.5] ?? '', count: t(measure, { n }) });
  return (
    <g data-count={sure + unsure}>
      {sure > 0 && (
        <rect
          x={cx - width / 2}
          y={foot - height(sure)}
          width={width}
          height={height(sure)}
          fill="var(--mark)"
        >
          <title>{told('bar', sure)}</title>
        </rect>
      )}
      {unsure > 0 && (
        <rect
          x={cx - width / 2}
          y={top}
          width={width}
          height={height(unsure)}
          fill={drawing.fill}
          stroke="var(--mark)"
        >
          <title>{told('barUnsure', unsure)}</title>
        </rect>
      )}
      {column >= NUMBER_WIDTH && (
        <text x={cx} y={top} dy="-0.25em" textAnchor="middle" {...TICK}>
          {sure + unsure}
        </text>
      )}
    </g>
  );
}

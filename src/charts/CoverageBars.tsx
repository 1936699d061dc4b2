import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { CartesianGrid, Scatter, ScatterChart, usePlotArea, XAxis, YAxis } from 'recharts';
import type { CoverageRow, Measure } from '#src/domain/coverage.ts';
import { classNames } from '#src/ui/class-names.ts';
import { UnsureHatching } from './UnsureHatching.tsx';
import styles from './CoverageChart.module.css';

/** A row of the chart: an outlet, or several that have one together. */
export type NamedRow = Pick<CoverageRow, 'periods' | 'inexact' | 'undated' | 'total'> & {
  name: string;
};

const TICK = { fill: 'var(--ink2)', fontSize: '0.71875rem' };
const HEAD_TICK = { ...TICK, fill: 'var(--ink3)' };

/** In rem. */
const ROW = 2.25;
const AXIS = 1.875;
const MOST_COLUMN = 4.5;
const BESIDE = 24;

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
  const bars = rows.flatMap(({ name, periods: counts }, row) =>
    counts.flatMap(({ sure, unsure }, period) =>
      sure[measure] + unsure[measure] === 0
        ? []
        : [{ x: period + 0.5, y: row + 1.5, name, sure: sure[measure], unsure: unsure[measure] }],
    ),
  );
  const most = Math.max(1, ...bars.map(({ sure, unsure }) => sure + unsure));
  const drawing: Drawing = { rows: rows.length, periods, most, fill: `url(#${hatching})`, measure };
  const figures = [
    { id: 'inexact', heading: inexactLabel, of: rows.map((row) => row.inexact[measure]) },
    { id: 'undated', heading: t('undated'), of: rows.map((row) => row.undated[measure]) },
    { id: 'total', heading: t('total'), of: rows.map((row) => row.total[measure]) },
  ].filter(({ id, of }) => id === 'total' || of.some((count) => count > 0));
  const axis = {
    type: 'number',
    domain: [0, rows.length + 1],
    reversed: true,
    allowDataOverflow: true,
    ticks: Array.from({ length: rows.length + 1 }, (_, i) => i + 0.5),
    interval: 0,
    width: 'auto',
    tick: TICK,
    tickLine: false,
    axisLine: false,
  } as const;
  return (
    <ScatterChart
      responsive
      accessibilityLayer={false}
      role="img"
      title={title}
      className={classNames(styles.chart)}
      style={{
        height: `${AXIS + (rows.length + 1) * ROW}rem`,
        maxWidth: `${BESIDE + periods.length * MOST_COLUMN}rem`,
      }}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
    >
      <defs>
        <UnsureHatching id={hatching} />
      </defs>
      <CartesianGrid
        vertical={false}
        stroke="var(--line)"
        horizontalValues={Array.from({ length: rows.length }, (_, i) => i + 1)}
      />
      <XAxis
        type="number"
        dataKey="x"
        domain={[0, periods.length]}
        ticks={periods.map((_, i) => i + 0.5)}
        tickFormatter={(place: number) => periods[place - 0.5] ?? ''}
        tick={HEAD_TICK}
        tickLine={false}
        stroke="var(--lineS)"
        minTickGap={12}
        padding={{ left: 8, right: 8 }}
      />
      <YAxis
        {...axis}
        dataKey="y"
        tickFormatter={(place: number) =>
          place === 0.5 ? t('outlet') : (rows[place - 1.5]?.name ?? '')
        }
      />
      {figures.map(({ id, heading, of }, figure) => (
        <YAxis
          key={id}
          {...axis}
          yAxisId={figure + 1}
          orientation="right"
          tickFormatter={(place: number) =>
            place === 0.5 ? heading : String(of[place - 1.5] ?? '')
          }
        />
      ))}
      <Scatter
        data={bars.map((bar) => ({ ...bar, drawing }))}
        dataKey="y"
        shape={barShape}
        isAnimationActive={false}
      />
    </ScatterChart>
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

type BarProps = {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: { x: number; name: string; sure: number; unsure: number; drawing: Drawing };
};

/** Recharts calls it, as no component: what has hooks is one of its own. */
function barShape(props: BarProps) {
  return <Bar {...props} />;
}

/** A bar that stands on the foot of its row: sure below, unsure hatched above, and its number. */
function Bar({ cx = 0, cy = 0, payload }: BarProps) {
  const t = useTranslations('coverage');
  const plot = usePlotArea();
  if (!plot || !payload) return null;
  const { sure, unsure, name, drawing } = payload;
  const { rows, periods, most, measure } = drawing;
  const row = plot.height / (rows + 1);
  const column = (plot.width - 16) / periods.length;
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

import type { ReactElement, ReactNode } from 'react';
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { classNames } from '#src/ui/class-names.ts';
import { TICK } from './tick.ts';
import styles from './RowChart.module.css';

/** Where something is drawn: along the axis, and the place of its row. */
type Placed = { x: number; row: number };

/** What Recharts gives the shape of a point: its middle in pixels, and itself. */
export type ShapeProps<Point> = {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: Point;
};

const NO_COLUMNS: readonly (readonly string[])[] = [];

/** Of the axis below the rows, in rem. */
const AXIS = 2;

/** Rows with a name, in each of them signs along an axis that all share. */
export function RowChart<Point extends Placed>({
  title,
  names,
  hasHeading = false,
  columns = NO_COLUMNS,
  axis,
  points,
  shape,
  rowRem,
  mostRem,
  children,
}: {
  /** Names the picture. */
  title: string;
  /** Of the rows, from the top. */
  names: readonly string[];
  /** The first row has the headings of the others. */
  hasHeading?: boolean;
  /** What stands at the end of each row. */
  columns?: readonly (readonly string[])[];
  axis: {
    domain: [number, number];
    ticks: number[];
    textOf: (tick: number) => string;
    /** Pixels that are free at both ends. */
    padding?: number;
  };
  points: readonly Point[];
  /** Recharts calls it, as no component: what has hooks is one of its own. */
  shape: (props: ShapeProps<Point>) => ReactElement;
  /** Height of a row, and the width that the chart has at the most. */
  rowRem: number;
  mostRem: number;
  /** What fills refer to. */
  children: ReactNode;
}) {
  const places = names.map((_, row) => row + 0.5);
  const column = {
    type: 'number',
    domain: [0, names.length],
    reversed: true,
    allowDataOverflow: true,
    ticks: places,
    interval: 0,
    width: 'auto',
    tick: TICK,
    tickLine: false,
    axisLine: false,
  } as const;
  const textOf = (texts: readonly string[]) => (place: number) => texts[place - 0.5] ?? '';
  return (
    <ScatterChart
      responsive
      accessibilityLayer={false}
      role="img"
      title={title}
      className={classNames(styles.chart)}
      style={{ height: `${AXIS + names.length * rowRem}rem`, maxWidth: `${mostRem}rem` }}
      margin={{ top: 0, right: columns.length > 0 ? 0 : 16, bottom: 0, left: 0 }}
    >
      {children}
      <CartesianGrid
        vertical={false}
        stroke="var(--line)"
        horizontalValues={names.map((_, row) => row).slice(hasHeading ? 1 : 0)}
      />
      <XAxis
        type="number"
        dataKey="x"
        domain={axis.domain}
        ticks={axis.ticks}
        tickFormatter={axis.textOf}
        tick={TICK}
        tickLine={false}
        stroke="var(--lineS)"
        minTickGap={12}
        padding={{ left: axis.padding ?? 0, right: axis.padding ?? 0 }}
      />
      <YAxis {...column} dataKey="y" tickFormatter={textOf(names)} />
      {columns.map((texts, place) => (
        <YAxis
          key={texts[0]}
          {...column}
          yAxisId={place + 1}
          orientation="right"
          tickFormatter={textOf(texts)}
        />
      ))}
      <Scatter
        data={points.map((point) => ({ ...point, y: point.row + 0.5 }))}
        dataKey="y"
        shape={shape}
        isAnimationActive={false}
      />
    </ScatterChart>
  );
}

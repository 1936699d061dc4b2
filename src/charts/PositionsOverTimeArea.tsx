import { useId } from 'react';
import { Area, AreaChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts';
import { useTranslations } from 'use-intl';
import { utcMilliseconds } from '#src/domain/day.ts';
import { POSITIONS } from '#src/domain/position.ts';
import type { OverTime } from '#src/domain/positions-over-time.ts';
import type { AsOf } from '#src/domain/stance-as-of.ts';
import { formatDay, formatMonth } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import { classNames } from '#src/ui/class-names.ts';
import { dayTicks, LAYERS, overTimePoints, type Layer } from './over-time-points.ts';
import { POSITION_EDGE, positionFill } from './position-fill.ts';
import { PositionKey } from './PositionKey.tsx';
import { PositionPatterns } from './PositionPatterns.tsx';
import { TICK } from './tick.ts';
import { wholeNumberTicks } from './whole-number-ticks.ts';
import styles from './PositionChart.module.css';

/** Above 0, on an axis of this height. */
const MOST_TICKS = 6;

/** Counts of actors by position as a stack of steps in time, with its key. At least one step. */
export function PositionsOverTimeArea({
  overTime,
  asOf,
  title,
}: {
  overTime: OverTime;
  asOf: AsOf;
  /** Names the picture. */
  title: string;
}) {
  const t = useTranslations('charts');
  const language = useLanguage();
  const patterns = useId();
  const shape = overTimePoints(overTime);
  const { points, from, to, lastDay, all } = shape;
  const drawn = LAYERS.filter((layer) => points.some((point) => point[layer] !== null));
  const hasInferred = (position: Position) => drawn.includes(`${position}-inferred`);
  const most = Math.max(
    ...points.map((point) => LAYERS.reduce((sum, layer) => sum + (point[layer] ?? 0), 0)),
  );
  const { days, areMonths } = dayTicks(overTime, shape);
  const vague = new Set(
    overTime.steps.flatMap((step) => (step.isToTheDay ? [] : (step.from ?? []))),
  );
  const tickText = (x: number) => {
    if (x === all) return t('time.allShort');
    const ms = utcMilliseconds(x);
    if (areMonths) return formatMonth(language, ms);
    const date = formatDay(language, ms);
    return vague.has(x) ? t('time.byShort', { date }) : date;
  };
  return (
    <>
      <PositionKey
        positions={POSITIONS.filter(
          (position) => drawn.includes(position) || hasInferred(position),
        )}
        inferred={POSITIONS.filter(hasInferred)}
        patterns={patterns}
        perhaps={drawn.includes('perhaps') ? t('time.perhapsKey') : undefined}
      />
      <AreaChart
        responsive
        data={[...points]}
        accessibilityLayer={false}
        role="img"
        title={title}
        className={classNames(styles.chart, styles.time)}
        margin={{ top: 8, right: 24, bottom: 0, left: 0 }}
      >
        <PositionPatterns id={patterns} />
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          type="number"
          dataKey="x"
          domain={[from, to]}
          ticks={all === null ? [...days] : [...days, all]}
          tickFormatter={tickText}
          tick={TICK}
          tickLine={false}
          stroke="var(--lineS)"
          minTickGap={4}
        />
        <YAxis
          domain={[0, most]}
          ticks={wholeNumberTicks(most, MOST_TICKS)}
          interval={0}
          width="auto"
          tick={TICK}
          tickLine={false}
          axisLine={false}
        />
        {drawn.map((layer) => (
          <Area
            key={layer}
            type="linear"
            dataKey={layer}
            stackId="positions"
            {...lookOf(layer, patterns)}
            fillOpacity={1}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        {asOf !== 'all' && (
          <ReferenceLine
            x={Math.min(Math.max(asOf, from), lastDay)}
            stroke="var(--ink)"
            strokeWidth={1.5}
            strokeDasharray="4 3"
          />
        )}
      </AreaChart>
    </>
  );
}

function lookOf(layer: Layer, patterns: string) {
  if (layer === 'perhaps') {
    return { fill: `url(#${patterns}perhaps)`, stroke: 'var(--lineS)', strokeDasharray: '3 3' };
  }
  const position = layer.replace('-inferred', '') as Position;
  return {
    fill: positionFill(position, patterns, layer !== position),
    stroke: POSITION_EDGE[position],
    strokeDasharray: '0',
  };
}

import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { useTranslations } from 'use-intl';
import { StanceGlyphShape } from '#src/components/StanceGlyph.tsx';
import { statedCount } from '#src/domain/matrix.ts';
import type { PositionMix } from '#src/domain/position-mix.ts';
import { POSITIONS } from '#src/domain/position.ts';
import { classNames } from '#src/ui/class-names.ts';
import { InferredSign } from './InferredSign.tsx';
import { POSITION_EDGE, positionFill } from './position-fill.ts';
import { PositionKey } from './PositionKey.tsx';
import { PositionPatterns } from './PositionPatterns.tsx';
import { RowFigure } from './RowFigure.tsx';
import { TICK } from './tick.ts';
import { wholeNumberTicks } from './whole-number-ticks.ts';
import styles from './PositionChart.module.css';

/** How many actors hold each position in something that has a name. */
export type NamedMix = PositionMix & { id: string; name: string };

/** Heights in rem: of what is not bars, of the place of a bar, and of the lowest chart. */
const AXIS_HEIGHT = 2.75;
const BAR_HEIGHT = 1.25;
const LEAST_HEIGHT = 10.5;

/**
 * Mixes of positions as stacked bars, from support to opposition; of each position, what is inferred
 * is dotted and comes last. At least one. Silence is no part of a bar: it is counted at its end, as
 * is what is inferred. The key and the axis stand above the bars, of which there may be many.
 */
export function PositionBars({
  mixes,
  title,
}: {
  mixes: readonly NamedMix[];
  /** Names the picture. */
  title: string;
}) {
  const t = useTranslations('charts');
  const positions = useTranslations('vocabulary.position');
  const patterns = useId();
  const drawn = POSITIONS.filter((position) => mixes.some(({ counts }) => counts[position] > 0));
  const inferred = drawn.filter((position) => mixes.some((mix) => mix.inferred[position] > 0));
  const silent = mixes.some(({ counts }) => counts.none > 0);
  const figures = [
    ...(inferred.length > 0
      ? [{ counted: 'inferred', sign: <InferredSign />, of: inferredCount } as const]
      : []),
    ...(silent
      ? [
          {
            counted: 'silent',
            sign: <StanceGlyphShape position="none" />,
            of: silentCount,
          } as const,
        ]
      : []),
  ];
  const height = Math.max(LEAST_HEIGHT, AXIS_HEIGHT + mixes.length * BAR_HEIGHT);
  return (
    <>
      <PositionKey positions={drawn} inferred={inferred} patterns={patterns} hasSilent={silent} />
      <BarChart
        responsive
        layout="vertical"
        data={mixes.map((mix) => ({ name: mix.name, ...lengthsOf(mix) }))}
        accessibilityLayer={false}
        role="img"
        title={title}
        className={classNames(styles.chart)}
        style={{ height: `${height}rem` }}
        maxBarSize={28}
        barCategoryGap="20%"
        margin={{ top: 0, right: 8, bottom: 4, left: 0 }}
      >
        <PositionPatterns id={patterns} />
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis
          type="number"
          orientation="top"
          height={36}
          domain={[0, 'dataMax']}
          ticks={wholeNumberTicks(Math.max(...mixes.map(({ counts }) => statedCount(counts))))}
          tick={TICK}
          tickLine={false}
          stroke="var(--lineS)"
          label={{ value: t('actors'), position: 'insideTop', offset: 0, ...TICK }}
        />
        <YAxis
          type="category"
          dataKey="name"
          width="auto"
          interval={0}
          tick={TICK}
          tickLine={false}
          stroke="var(--lineS)"
        />
        {figures.map(({ counted, sign, of }) => (
          <YAxis
            key={counted}
            yAxisId={counted}
            orientation="right"
            type="category"
            dataKey="name"
            width="auto"
            interval={0}
            tickLine={false}
            axisLine={false}
            tick={<RowFigure sign={sign} counted={counted} counts={mixes.map(of)} />}
          />
        ))}
        {drawn.flatMap((position) =>
          [false, true]
            .filter((isInferred) => !isInferred || inferred.includes(position))
            .map((isInferred) => (
              <Bar
                key={`${position} ${isInferred}`}
                dataKey={isInferred ? `${position}-inferred` : position}
                name={positions(position)}
                stackId="positions"
                fill={positionFill(position, patterns, isInferred)}
                stroke={POSITION_EDGE[position]}
                isAnimationActive={false}
              />
            )),
        )}
      </BarChart>
    </>
  );
}

/** Of each position, how long its bar is, and the dotted one after it. */
function lengthsOf({ counts, inferred }: PositionMix) {
  return Object.fromEntries(
    POSITIONS.flatMap((position) => [
      [position, counts[position] - inferred[position]],
      [`${position}-inferred`, inferred[position]],
    ]),
  );
}

function inferredCount({ inferred }: PositionMix): number {
  return statedCount(inferred);
}

function silentCount({ counts }: PositionMix): number {
  return counts.none;
}

import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { useTranslations } from 'use-intl';
import { statedCount, type PositionCounts } from '#src/domain/matrix.ts';
import { POSITIONS } from '#src/domain/position.ts';
import { classNames } from '#src/ui/class-names.ts';
import { POSITION_EDGE, positionFill } from './position-fill.ts';
import { PositionKey } from './PositionKey.tsx';
import { PositionPatterns } from './PositionPatterns.tsx';
import { wholeNumberTicks } from './whole-number-ticks.ts';
import styles from './PositionChart.module.css';

/** How many actors hold each position in something that has a name. */
export type NamedMix = { id: string; name: string; counts: PositionCounts };

const TICK = { fill: 'var(--ink2)', fontSize: '0.71875rem' };

/** Heights in rem: of what is not bars, of the place of a bar, and of the lowest chart. */
const AXIS_HEIGHT = 2.75;
const BAR_HEIGHT = 1.25;
const LEAST_HEIGHT = 10.5;

/**
 * Mixes of positions as stacked bars, from support to opposition. At least one. The key and the axis
 * stand above the bars, of which there may be many.
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
  const height = Math.max(LEAST_HEIGHT, AXIS_HEIGHT + mixes.length * BAR_HEIGHT);
  return (
    <>
      <PositionKey positions={drawn} patterns={patterns} />
      <BarChart
        responsive
        layout="vertical"
        data={mixes.map(({ name, counts }) => ({ name, ...counts }))}
        accessibilityLayer={false}
        role="img"
        title={title}
        className={classNames(styles.chart)}
        style={{ height: `${height}rem` }}
        maxBarSize={28}
        barCategoryGap="20%"
        margin={{ top: 0, right: 24, bottom: 4, left: 0 }}
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
        {drawn.map((position) => (
          <Bar
            key={position}
            dataKey={position}
            name={positions(position)}
            stackId="positions"
            fill={positionFill(position, patterns)}
            stroke={POSITION_EDGE[position]}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </>
  );
}

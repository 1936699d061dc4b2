import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { useTranslations } from 'use-intl';
import { statedCount, type PositionCounts } from '#src/domain/matrix.ts';
import { POSITIONS } from '#src/domain/position.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import { classNames } from '#src/ui/class-names.ts';
import { ChartWithTable } from './ChartWithTable.tsx';
import { Hatching } from './Hatching.tsx';
import { wholeNumberTicks } from './whole-number-ticks.ts';
import styles from './PositionMix.module.css';

/** How many actors hold each position on an issue. */
export type IssueMix = { id: string; name: string; counts: PositionCounts };

const TICK = { fill: 'var(--ink2)', fontSize: '0.71875rem' };

/** Height in rem of what is not bars. */
const AXIS_HEIGHT = 2.75;
const BAR_HEIGHT = 1.25;

/**
 * The actors' positions on each issue as stacked bars, from support to opposition. Their key is
 * the legend of the matrix, below which it stands.
 */
export function PositionMix({ mixes }: { mixes: readonly IssueMix[] }) {
  const t = useTranslations('matrix.mix');
  const positions = useTranslations('vocabulary.position');
  const patterns = useId();
  const stated = mixes.filter(({ counts }) => statedCount(counts) > 0);
  if (stated.length === 0) return <p className={styles.empty}>{t('empty')}</p>;
  const drawn = POSITIONS.filter((position) => stated.some(({ counts }) => counts[position] > 0));
  return (
    <ChartWithTable
      title={t('title')}
      description={t('name')}
      chartLabel={t('chart')}
      tableLabel={t('table')}
      table={{
        columns: [t('issue'), ...POSITIONS.map((position) => positions(position)), t('total')],
        rows: mixes.map(({ name, counts }) => ({
          name,
          values: [...POSITIONS.map((position) => counts[position]), statedCount(counts)],
        })),
      }}
    >
      <BarChart
        responsive
        layout="vertical"
        data={stated.map(({ name, counts }) => ({ name, ...counts }))}
        accessibilityLayer={false}
        role="img"
        title={t('name')}
        className={classNames(styles.chart)}
        style={{ height: `${AXIS_HEIGHT + stated.length * BAR_HEIGHT}rem` }}
        barCategoryGap="20%"
        margin={{ top: 4, right: 24, bottom: 16, left: 0 }}
      >
        <defs>
          <Hatching
            id={`${patterns}support-with-reservations`}
            ground="var(--supT)"
            stripes="var(--sup)"
            stripe={2}
            pitch={4}
            angle={45}
          />
          <Hatching
            id={`${patterns}unclear`}
            ground="var(--surface)"
            stripes="var(--neu)"
            stripe={2}
            pitch={4}
            angle={0}
          />
        </defs>
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis
          type="number"
          domain={[0, 'dataMax']}
          ticks={wholeNumberTicks(Math.max(...stated.map(({ counts }) => statedCount(counts))))}
          tick={TICK}
          tickLine={false}
          stroke="var(--lineS)"
          label={{ value: t('axis'), position: 'insideBottom', offset: -12, ...TICK }}
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
            fill={fillOf(position, patterns)}
            stroke={EDGE[position]}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ChartWithTable>
  );
}

/** What a bar of each position is filled and edged with: hatched, pale or dashed, so that texture says it too. */
const EDGE: Readonly<Record<Position, string>> = {
  support: 'var(--sup)',
  'support-with-reservations': 'var(--sup)',
  neutral: 'var(--neu)',
  unclear: 'var(--neu)',
  oppose: 'var(--opp)',
};

function fillOf(position: Position, patterns: string): string {
  switch (position) {
    case 'support':
    case 'oppose':
      return EDGE[position];
    case 'neutral':
      return 'color-mix(in srgb, var(--neu) 45%, var(--surface))';
    case 'support-with-reservations':
    case 'unclear':
      return `url(#${patterns}${position})`;
  }
}

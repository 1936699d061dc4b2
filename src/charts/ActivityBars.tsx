import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { classNames } from '#src/ui/class-names.ts';
import type { LabelledMonth } from './ActivityInWords.tsx';
import { UnsureHatching } from './UnsureHatching.tsx';
import { wholeNumberTicks } from './whole-number-ticks.ts';
import styles from './ActivityChart.module.css';

const TICK = { fill: 'var(--ink3)', fontSize: '0.71875rem' };

/** A bar a month: certain below, possible hatched above. The axis ends with the highest bar. */
export function ActivityBars({
  months,
  title,
}: {
  months: readonly LabelledMonth[];
  title: string;
}) {
  const t = useTranslations('actors.activity');
  const hatching = useId();
  const most = Math.max(...months.map(({ certain, possible }) => certain + possible));
  return (
    <BarChart
      responsive
      className={classNames(styles.chart)}
      data={[...months]}
      title={title}
      maxBarSize={48}
      margin={{ top: 4, right: 4, bottom: 0, left: 0 }}
    >
      <defs>
        <UnsureHatching id={hatching} />
      </defs>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis dataKey="label" tick={TICK} tickLine={false} stroke="var(--lineS)" />
      <YAxis
        domain={[0, most]}
        ticks={wholeNumberTicks(most)}
        width={28}
        tick={TICK}
        tickLine={false}
        axisLine={false}
      />
      <Bar
        dataKey="certain"
        name={t('certain')}
        stackId="months"
        fill="var(--mark)"
        isAnimationActive={false}
      />
      <Bar
        dataKey="possible"
        name={t('possible')}
        stackId="months"
        fill={`url(#${hatching})`}
        stroke="var(--mark)"
        isAnimationActive={false}
      />
    </BarChart>
  );
}

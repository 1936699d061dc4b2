import { useId } from 'react';
import { CartesianGrid, Scatter, ScatterChart, useXAxisScale, XAxis, YAxis } from 'recharts';
import { StanceGlyphShape } from '#src/components/StanceGlyph.tsx';
import { utcMilliseconds, type Day } from '#src/domain/day.ts';
import { isInferredStep } from '#src/domain/position-steps.ts';
import { formatDay, formatMonth } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import { classNames } from '#src/ui/class-names.ts';
import type { HeldOnIssue } from './HeldPositions.tsx';
import { InferredSign } from './InferredSign.tsx';
import { POSITION_EDGE, positionFill } from './position-fill.ts';
import { PositionPatterns } from './PositionPatterns.tsx';
import styles from './HeldBands.module.css';

const TICK = { fill: 'var(--ink2)', fontSize: '0.71875rem' };

/** In rem. */
const ROW = 2;
const AXIS = 2;

/** Days that are shown before the first and after the last one, at the least. */
const LEAST_EDGE = 3;
/** Above this number of days, ticks name the month and its year. */
const MANY_DAYS = 120;

/** Below the band, which the days of the next sign must not cover; in pixels. */
const WINDOW_BELOW = 7;

/** A position from the day on which it came to stand. */
type Step = {
  day: Day;
  row: number;
  position: Position;
  isInferred: boolean;
  /** First day on which it can have been taken; null: not known. */
  since: Day | null;
  /** Day on which the next one came to stand, or the edge: nothing later is known. */
  until: Day;
  from: Day;
  patterns: string;
};

/** A row an issue, along time: a sign where a position came to stand, and a band as long as it did. */
export function HeldBands({ issues, title }: { issues: readonly HeldOnIssue[]; title: string }) {
  const language = useLanguage();
  const patterns = useId();
  const [from, to] = daysShown(issues);
  const steps = issues.flatMap(({ steps: { line } }, row) =>
    line.map((step, i): Step => ({
      day: step.day,
      row: row + 0.5,
      position: step.position,
      isInferred: isInferredStep(step),
      since: step.stance.date.min,
      until: line[i + 1]?.day ?? to,
      from,
      patterns,
    })),
  );
  const tickText = (day: Day) =>
    (to - from > MANY_DAYS ? formatMonth : formatDay)(language, utcMilliseconds(day));
  return (
    <ScatterChart
      responsive
      accessibilityLayer={false}
      role="img"
      title={title}
      className={classNames(styles.chart)}
      style={{ height: `${AXIS + issues.length * ROW}rem` }}
      margin={{ top: 0, right: 16, bottom: 0, left: 0 }}
    >
      <PositionPatterns id={patterns} />
      <CartesianGrid
        vertical={false}
        stroke="var(--line)"
        horizontalValues={issues.map((_, row) => row)}
      />
      <XAxis
        type="number"
        dataKey="day"
        domain={[from, to]}
        ticks={[...new Set(steps.map(({ day }) => day))].toSorted((a, b) => a - b)}
        tickFormatter={tickText}
        tick={TICK}
        tickLine={false}
        stroke="var(--lineS)"
        minTickGap={12}
      />
      <YAxis
        type="number"
        dataKey="row"
        domain={[0, issues.length]}
        reversed
        ticks={issues.map((_, row) => row + 0.5)}
        tickFormatter={(row: number) => issues[row - 0.5]?.name ?? ''}
        interval={0}
        width="auto"
        tick={TICK}
        tickLine={false}
        axisLine={false}
      />
      <Scatter data={steps} dataKey="row" shape={stepShape} isAnimationActive={false} />
    </ScatterChart>
  );
}

type StepProps = { cx?: number | undefined; cy?: number | undefined; payload?: Step };

/** Recharts calls it, as no component: what has hooks is one of its own. */
function stepShape(props: StepProps) {
  return <StepSign {...props} />;
}

function StepSign({ cx = 0, cy = 0, payload }: StepProps) {
  const scale = useXAxisScale();
  if (!scale || !payload) return null;
  const { position, isInferred, since, until, from, patterns } = payload;
  const start = scale(since ?? from) ?? cx;
  const end = scale(until) ?? cx;
  return (
    <g data-position={position}>
      {start < cx && (
        <line
          x1={start}
          x2={cx}
          y1={cy + WINDOW_BELOW}
          y2={cy + WINDOW_BELOW}
          stroke="var(--lineS)"
          strokeWidth={3}
          strokeDasharray={since === null ? '2 2' : undefined}
        />
      )}
      <rect
        x={cx}
        y={cy - 4}
        width={Math.max(0, end - cx)}
        height={8}
        fill={positionFill(position, patterns, isInferred)}
        stroke={POSITION_EDGE[position]}
        strokeWidth={0.75}
      />
      <g transform={`translate(${cx} ${cy})`}>
        <StanceGlyphShape position={position} radius={8} />
        {isInferred && <InferredSign x={13} y={-8} />}
      </g>
    </g>
  );
}

/** From the earliest possible day to the latest, with room at both ends. */
function daysShown(issues: readonly HeldOnIssue[]): [Day, Day] {
  let first = Infinity;
  let last = -Infinity;
  for (const { stance, day } of issues.flatMap(({ steps }) => steps.dated)) {
    first = Math.min(first, stance.date.min ?? day);
    last = Math.max(last, day);
  }
  const edge = Math.max(LEAST_EDGE, Math.round((last - first) / 8));
  return [first - edge, last + edge];
}

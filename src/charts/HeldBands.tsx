import { useId } from 'react';
import { useXAxisScale } from 'recharts';
import { StanceGlyphShape } from '#src/components/StanceGlyph.tsx';
import { utcMilliseconds, type Day } from '#src/domain/day.ts';
import { isInferredStep } from '#src/domain/position-steps.ts';
import { formatDay, formatMonth } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import type { HeldOnIssue } from './HeldPositions.tsx';
import { InferredSign } from './InferredSign.tsx';
import { POSITION_EDGE, positionFill } from './position-fill.ts';
import { PositionPatterns } from './PositionPatterns.tsx';
import { RowChart, type ShapeProps } from './RowChart.tsx';

/** In rem. */
const ROW = 2;
const MOST_WIDTH = 56;

/** Days that are shown before the first and after the last one, at the least. */
const LEAST_EDGE = 3;
/** Above this number of days, ticks name the month and its year. */
const MANY_DAYS = 120;

/** Below the band, which the days of the next sign must not cover; in pixels. */
const WINDOW_BELOW = 7;

/** A position from the day on which it came to stand. */
type Step = {
  x: Day;
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
      x: step.day,
      row,
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
    <RowChart
      title={title}
      names={issues.map(({ name }) => name)}
      axis={{
        domain: [from, to],
        ticks: [...new Set(steps.map(({ x }) => x))].toSorted((a, b) => a - b),
        textOf: tickText,
      }}
      points={steps}
      shape={stepShape}
      rowRem={ROW}
      mostRem={MOST_WIDTH}
    >
      <PositionPatterns id={patterns} />
    </RowChart>
  );
}

function stepShape(props: ShapeProps<Step>) {
  return <StepSign {...props} />;
}

function StepSign({ cx = 0, cy = 0, payload }: ShapeProps<Step>) {
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

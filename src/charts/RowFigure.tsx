import type { ReactNode } from 'react';

/** Pixels from the plot to the middle of the sign, and from there to the number. */
const TO_SIGN = 6;
const TO_NUMBER = 10;

/** The counts at the end of rows, behind the sign of what they count: a tick of an axis. */
export function RowFigure({
  sign,
  counted,
  counts,
  x = 0,
  y = 0,
  index = 0,
}: {
  /** Around the origin. */
  sign: ReactNode;
  /** What is counted. */
  counted: 'inferred' | 'silent';
  /** By the place of the row. */
  counts: readonly number[];
  /** Recharts gives it these: where it stands, and of which row it is. */
  x?: number;
  y?: number;
  index?: number;
}) {
  return (
    // Recharts measures what has this name, and gives it room.
    <g
      className="recharts-cartesian-axis-tick-value"
      transform={`translate(${x + TO_SIGN} ${y})`}
      data-counted={counted}
    >
      {sign}
      <text x={TO_NUMBER} dy="0.355em" fill="var(--ink2)" fontSize="0.71875rem">
        {counts[index]}
      </text>
    </g>
  );
}

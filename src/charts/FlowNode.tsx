import { StanceGlyphShape } from '#src/components/StanceGlyph.tsx';
import type { PositionOrNone } from '#src/domain/position.ts';
import { POSITION_EDGE, positionFill } from './position-fill.ts';

/** A position on one of the two days. */
export type FlowNodeData = {
  /** Empty where there is no room for it. */
  name: string;
  /** Of its cells, those whose position no words state; and that in words, empty: there are none. */
  inferred: number;
  inferredText: string;
  position: PositionOrNone;
  side: 'left' | 'right';
  /** Id of the hatchings in the chart. */
  patterns: string;
};

export type FlowNodeProps = {
  x: number;
  y: number;
  width: number;
  height: number;
  payload: FlowNodeData & { value: number };
};

/** From the edge of a node to its sign, and on to its words; in widths of the node. */
const TO_SIGN = 1;
const TO_WORDS = 1.8;
const SIGN = 0.5;

/**
 * The cells of a position as a bar, its lower part dotted as far as it is inferred; beside it its
 * sign, its name and their number.
 */
export function FlowNode({ x, y, width, height, payload }: FlowNodeProps) {
  const { name, inferred, inferredText, position, side, value, patterns } = payload;
  const isLeft = side === 'left';
  const middle = y + height / 2;
  const away = (widths: number) => (isLeft ? x - widths * width : x + width + widths * width);
  const isSilence = position === 'none';
  const label = isLeft ? `${name} ${value}` : `${value} ${name}`;
  return (
    <g data-position={position} data-side={side} data-count={value} data-inferred={inferred}>
      <rect
        x={x}
        y={y}
        width={width}
        height={Math.max(1, height)}
        fill={isSilence ? 'var(--surface)' : positionFill(position, patterns, false)}
        stroke={isSilence ? 'var(--ink3)' : POSITION_EDGE[position]}
        strokeDasharray={isSilence ? '1 3' : undefined}
      />
      {!isSilence && inferred > 0 && (
        <rect
          x={x}
          y={y + height * (1 - inferred / value)}
          width={width}
          height={Math.max(1, (height * inferred) / value)}
          fill={positionFill(position, patterns, true)}
          stroke={POSITION_EDGE[position]}
        />
      )}
      <g transform={`translate(${away(TO_SIGN)} ${middle})`}>
        <StanceGlyphShape position={position} radius={SIGN * width} />
      </g>
      <text
        x={away(TO_WORDS)}
        y={middle}
        dy="0.35em"
        textAnchor={isLeft ? 'end' : 'start'}
        fill="var(--ink2)"
        fontSize="0.71875rem"
      >
        {[label.trim(), inferredText].filter(Boolean).join(', ')}
      </text>
    </g>
  );
}

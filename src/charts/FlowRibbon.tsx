import type { PositionOrNone } from '#src/domain/position.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import type { FlowKind } from '#src/domain/position-flows.ts';
import { POSITION_EDGE, positionFill } from './position-fill.ts';
import styles from './PositionFlows.module.css';

export type FlowLinkData = {
  from: PositionOrNone;
  to: Position;
  kind: FlowKind;
  /** Of its cells, those that are surely later than the first day; 0 to 1. */
  later: number;
  /** With its count. */
  name: string;
  isFaded: boolean;
  /** Id of the hatchings in the chart. */
  patterns: string;
  onPick: () => void;
};

type Ends = {
  sourceX: number;
  sourceY: number;
  sourceControlX: number;
  targetX: number;
  targetY: number;
  targetControlX: number;
  linkWidth: number;
};

export type FlowRibbonProps = Ends & { payload: FlowLinkData };

/**
 * The cells of one flow: in colour where they changed their position, pale where they keep it,
 * framed where they had none. Of a change, what is not certainly later is dashed, and below.
 */
export function FlowRibbon({ payload, ...ends }: FlowRibbonProps) {
  const { from, to, kind, later, name, isFaded, patterns, onPick } = payload;
  const share = kind === 'stays' ? 1 : later;
  const edge = kind === 'stays' ? 'var(--paleL)' : POSITION_EDGE[to];
  const fill = {
    stays: 'var(--pale)',
    first: 'none',
    turns: positionFill(to, patterns, false),
  }[kind];
  const look = { stroke: edge, strokeWidth: 0.75, fill };
  return (
    <g
      className={styles.ribbon}
      data-flow={`${from} ${to}`}
      data-faded={isFaded || undefined}
      onClick={onPick}
    >
      <title>{name}</title>
      {/* What has no fill takes the pointer, too. */}
      <path d={ribbon(ends, 0, 1)} fill="var(--surface)" fillOpacity={0} />
      {share > 0 && (
        <path d={ribbon(ends, 0, share)} {...look} fillOpacity={kind === 'turns' ? 0.8 : 1} />
      )}
      {share < 1 && (
        <path
          d={ribbon(ends, share, 1)}
          {...look}
          fillOpacity={0.3}
          strokeWidth={1}
          strokeDasharray="4 3"
          data-unsure
        />
      )}
    </g>
  );
}

/** The outline of a part of a ribbon, from one share of its width to another. */
function ribbon(ends: Ends, from: number, to: number): string {
  const { sourceX, sourceY, sourceControlX, targetX, targetY, targetControlX, linkWidth } = ends;
  const [upper, lower] = [from, to].map((share) => (share - 0.5) * linkWidth) as [number, number];
  const there = `${sourceControlX},${sourceY + upper} ${targetControlX},${targetY + upper} ${targetX},${targetY + upper}`;
  const back = `${targetControlX},${targetY + lower} ${sourceControlX},${sourceY + lower} ${sourceX},${sourceY + lower}`;
  return `M${sourceX},${sourceY + upper} C${there} L${targetX},${targetY + lower} C${back} Z`;
}

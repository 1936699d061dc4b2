import { flowKind, type PositionFlow } from '#src/domain/position-flows.ts';
import { POSITION_EDGE, positionFill } from './position-fill.ts';
import styles from './PositionFlows.module.css';

export type FlowLinkData = {
  flow: PositionFlow;
  /** With its count. */
  name: string;
  isFaded: boolean;
  /** Id of the hatchings in the chart. */
  patterns: string;
  onPick: (flow: PositionFlow) => void;
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
  const { flow, name, isFaded, patterns, onPick } = payload;
  const kind = flowKind(flow);
  const later = flow.cells.filter(({ isSurelyLater }) => isSurelyLater).length;
  const share = kind === 'stays' ? 1 : later / flow.cells.length;
  const edge = kind === 'stays' ? 'var(--paleL)' : POSITION_EDGE[flow.to];
  const fill = {
    stays: 'var(--pale)',
    first: 'none',
    turns: positionFill(flow.to, patterns, false),
  }[kind];
  const look = { stroke: edge, strokeWidth: 0.75, fill };
  return (
    <g
      className={styles.ribbon}
      data-flow={`${flow.from} ${flow.to}`}
      data-faded={isFaded || undefined}
      onClick={() => onPick(flow)}
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

import type { PositionOrNone } from '#src/domain/position.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import { flowKind, type FlowKind, type PositionFlow } from '#src/domain/position-flows.ts';
import { POSITION_EDGE, positionFill } from './position-fill.ts';
import styles from './PositionFlows.module.css';

export type FlowLinkData = {
  from: PositionOrNone;
  to: Position;
  kind: FlowKind;
  /** From the top; their shares add up to 1. */
  parts: readonly FlowPart[];
  /** With its count. */
  name: string;
  isFaded: boolean;
  /** Id of the hatchings in the chart. */
  patterns: string;
  onPick: () => void;
};

/** Cells of a flow that are drawn alike. */
type FlowPart = {
  share: number;
  /** They are not certain to be later than the first day. */
  isUnsure: boolean;
  /** No words state the later position. */
  isInferred: boolean;
};

/** The parts of a flow that has any: what keeps its position, or had none, wears the look of none. */
export function flowParts(flow: PositionFlow): FlowPart[] {
  const { cells, surelyLater, inferred } = flow;
  const kind = flowKind(flow);
  if (kind === 'stays') return [{ share: 1, isUnsure: false, isInferred: false }];
  const part = (count: number, isUnsure: boolean, isInferred: boolean) =>
    count > 0 ? [{ share: count / cells.length, isUnsure, isInferred }] : [];
  const maybe = cells.length - surelyLater;
  if (kind === 'first') return [...part(surelyLater, false, false), ...part(maybe, true, false)];
  const maybeInferred = inferred.after - inferred.surelyLater;
  return [
    ...part(surelyLater - inferred.surelyLater, false, false),
    ...part(inferred.surelyLater, false, true),
    ...part(maybe - maybeInferred, true, false),
    ...part(maybeInferred, true, true),
  ];
}

const UNSURE = { fillOpacity: 0.3, strokeWidth: 1, strokeDasharray: '4 3' };

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
 * The cells of one flow: in colour where they changed their position, dotted where that is inferred;
 * pale where they keep it, framed where they had none. What is not certainly later is dashed, and
 * below.
 */
export function FlowRibbon({ payload, ...ends }: FlowRibbonProps) {
  const { from, to, kind, parts, name, isFaded, patterns, onPick } = payload;
  const edge = kind === 'stays' ? 'var(--paleL)' : POSITION_EDGE[to];
  const fillOf = ({ isInferred }: FlowPart) =>
    ({ stays: 'var(--pale)', first: 'none', turns: positionFill(to, patterns, isInferred) })[kind];
  let end = 0;
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
      {parts.map((part) => {
        const start = end;
        end += part.share;
        return (
          <path
            key={start}
            d={ribbon(ends, start, end)}
            fill={fillOf(part)}
            stroke={edge}
            {...(part.isUnsure
              ? UNSURE
              : { fillOpacity: kind === 'turns' ? 0.8 : 1, strokeWidth: 0.75 })}
            data-unsure={part.isUnsure || undefined}
          />
        );
      })}
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

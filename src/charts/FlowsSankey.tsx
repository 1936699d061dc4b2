import { useId, useMemo, useState } from 'react';
import { ResponsiveContainer, Sankey } from 'recharts';
import { useTranslations } from 'use-intl';
import { flowKind, type PositionFlow } from '#src/domain/position-flows.ts';
import { POSITIONS_AND_NONE, type PositionOrNone } from '#src/domain/position.ts';
import { FlowNode, type FlowNodeData, type FlowNodeProps } from './FlowNode.tsx';
import { flowParts, FlowRibbon, type FlowLinkData, type FlowRibbonProps } from './FlowRibbon.tsx';
import { PositionPatterns } from './PositionPatterns.tsx';
import styles from './PositionFlows.module.css';

/**
 * In pixels of the usual text size, which the projector's is larger than: the room of labels with
 * and without names, and the least width at which names leave the flows some.
 */
const ROOM = { named: 136, unnamed: 48, least: 340 };
/** The same where labels say how many are inferred, too. */
const MORE_ROOM = { named: 204, unnamed: 84, least: 560 };
const HEAD = 22;
const BETWEEN = 18;
const NODE = 14;

/** Positions at two days as two columns, and between them ribbons as wide as there are cells. */
export function FlowsSankey({
  flows,
  before,
  after,
  title,
  picked,
  onPick,
}: {
  /** At least one. */
  flows: readonly PositionFlow[];
  /** The days, in words. */
  before: string;
  after: string;
  title: string;
  /** The flow that stands out; null: all do. */
  picked: PositionFlow | null;
  onPick: (flow: PositionFlow) => void;
}) {
  const t = useTranslations('flows');
  const short = useTranslations('terms.positionShort');
  const patterns = useId();
  const isAnyInferred = flows.some(({ inferred }) => inferred.before + inferred.after > 0);
  const room = isAnyInferred ? MORE_ROOM : ROOM;
  const [{ scale, width }, setSize] = useState({ scale: 1, width: 0 });
  const isNarrow = width > 0 && width < room.least * scale;
  const data = useMemo(() => {
    const labelOf = (position: PositionOrNone) =>
      position === 'none' ? t('noneYet') : short(position);
    const inferredText = (n: number) =>
      n > 0 ? t(isNarrow ? 'inferredShort' : 'inferred', { n }) : '';
    return sankeyData(flows, { labelOf, inferredText }, { patterns, picked, onPick, isNarrow });
  }, [flows, t, short, patterns, picked, onPick, isNarrow]);
  const label = (isNarrow ? room.unnamed : room.named) * scale;
  const margin = {
    top: HEAD * scale,
    right: label,
    bottom: 4,
    left: label,
  };
  return (
    <div className={styles.drawing}>
      <ResponsiveContainer
        width="100%"
        height="100%"
        onResize={(now) => setSize({ scale: textScale(), width: now })}
      >
        <Sankey
          data={data}
          accessibilityLayer={false}
          role="img"
          title={title}
          margin={margin}
          nodeWidth={NODE * scale}
          nodePadding={BETWEEN * scale}
          linkCurvature={0.5}
          iterations={0}
          sort={false}
          verticalAlign="top"
          node={nodeShape}
          link={ribbonShape}
        >
          <PositionPatterns id={patterns} />
          <Heading x="0" anchor="start" text={before} />
          <Heading x="100%" anchor="end" text={after} />
        </Sankey>
      </ResponsiveContainer>
    </div>
  );
}

/** How much larger text is than usual. */
function textScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}

function Heading({ x, anchor, text }: { x: string; anchor: 'start' | 'end'; text: string }) {
  return (
    <text x={x} y={0} dy="1em" textAnchor={anchor} fill="var(--ink3)" fontSize="0.71875rem">
      {text}
    </text>
  );
}

/** Recharts calls them, as no components: they may have hooks of their own. */
function nodeShape(props: unknown) {
  return <FlowNode {...(props as FlowNodeProps)} />;
}

function ribbonShape(props: unknown) {
  return <FlowRibbon {...(props as FlowRibbonProps)} />;
}

type Link = { source: number; target: number; value: number };

/** The columns, each in the order of the positions, silence last. What has no cell is not drawn. */
function sankeyData(
  flows: readonly PositionFlow[],
  {
    labelOf,
    inferredText,
  }: {
    labelOf: (position: PositionOrNone) => string;
    /** Empty: none is. */
    inferredText: (count: number) => string;
  },
  shared: {
    patterns: string;
    picked: PositionFlow | null;
    onPick: (flow: PositionFlow) => void;
    isNarrow: boolean;
  },
) {
  const { patterns, picked, onPick, isNarrow } = shared;
  const column = (end: 'from' | 'to') =>
    POSITIONS_AND_NONE.filter((position) => flows.some((flow) => flow[end] === position));
  const left = column('from');
  const right = column('to');
  const nodeOf = (position: PositionOrNone, side: 'left' | 'right'): FlowNodeData => {
    const inferred = inferredAt(flows, position, side);
    return {
      name: isNarrow ? '' : labelOf(position),
      inferred,
      inferredText: inferredText(inferred),
      position,
      side,
      patterns,
    };
  };
  return {
    nodes: [
      ...left.map((position) => nodeOf(position, 'left')),
      ...right.map((position) => nodeOf(position, 'right')),
    ],
    // Without the cells: Recharts looks through all that it is given, and they are many.
    links: flows.map((flow): FlowLinkData & Link => ({
      source: left.indexOf(flow.from),
      target: left.length + right.indexOf(flow.to),
      value: flow.cells.length,
      from: flow.from,
      to: flow.to,
      kind: flowKind(flow),
      parts: flowParts(flow),
      name: `${labelOf(flow.from)} → ${labelOf(flow.to)}: ${flow.cells.length}`,
      isFaded: picked !== null && (picked.from !== flow.from || picked.to !== flow.to),
      patterns,
      onPick: () => onPick(flow),
    })),
  };
}

/** Of the cells that hold a position on one of the two days, those of which it is inferred. */
function inferredAt(
  flows: readonly PositionFlow[],
  position: PositionOrNone,
  side: 'left' | 'right',
): number {
  return flows
    .filter(({ from, to }) => (side === 'left' ? from : to) === position)
    .reduce((sum, { inferred }) => sum + inferred[side === 'left' ? 'before' : 'after'], 0);
}

import { useId, useMemo, useState } from 'react';
import { ResponsiveContainer, Sankey } from 'recharts';
import { useTranslations } from 'use-intl';
import type { PositionFlow } from '#src/domain/position-flows.ts';
import { POSITIONS_AND_NONE, type PositionOrNone } from '#src/domain/position.ts';
import { FlowNode, type FlowNodeData, type FlowNodeProps } from './FlowNode.tsx';
import { FlowRibbon, type FlowLinkData, type FlowRibbonProps } from './FlowRibbon.tsx';
import { PositionPatterns } from './PositionPatterns.tsx';
import styles from './PositionFlows.module.css';

/** In pixels of the usual text size, which the projector's is larger than. */
const LABEL = 136;
const LABEL_WITHOUT_NAME = 48;
/** Least width at which names leave the flows some room. */
const LEAST_WITH_NAMES = 340;
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
  const [{ scale, isNarrow }, setSize] = useState({ scale: 1, isNarrow: false });
  const data = useMemo(() => {
    const labelOf = (position: PositionOrNone) =>
      position === 'none' ? t('noneYet') : short(position);
    return sankeyData(flows, labelOf, { patterns, picked, onPick, isNarrow });
  }, [flows, t, short, patterns, picked, onPick, isNarrow]);
  const label = (isNarrow ? LABEL_WITHOUT_NAME : LABEL) * scale;
  const margin = {
    top: HEAD * scale,
    right: label,
    bottom: 4,
    left: label,
  };
  return (
    <div className={styles.drawing}>
      <ResponsiveContainer width="100%" height="100%" onResize={(width) => setSize(sizeAt(width))}>
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

/** How much larger text is than usual, and what stands beside it in pixels; whether names fit. */
function sizeAt(width: number) {
  const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  return { scale, isNarrow: width > 0 && width < LEAST_WITH_NAMES * scale };
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

/** The columns, each in the order of the positions, silence last. What has no cell is not drawn. */
function sankeyData(
  flows: readonly PositionFlow[],
  labelOf: (position: PositionOrNone) => string,
  shared: Pick<FlowLinkData, 'patterns' | 'onPick'> & {
    picked: PositionFlow | null;
    isNarrow: boolean;
  },
) {
  const { patterns, picked, onPick, isNarrow } = shared;
  const column = (end: 'from' | 'to') =>
    POSITIONS_AND_NONE.filter((position) => flows.some((flow) => flow[end] === position));
  const left = column('from');
  const right = column('to');
  const nodeOf = (position: PositionOrNone, side: 'left' | 'right'): FlowNodeData => ({
    name: isNarrow ? '' : labelOf(position),
    position,
    side,
    patterns,
  });
  return {
    nodes: [
      ...left.map((position) => nodeOf(position, 'left')),
      ...right.map((position) => nodeOf(position, 'right')),
    ],
    links: flows.map((flow) => ({
      source: left.indexOf(flow.from),
      target: left.length + right.indexOf(flow.to),
      value: flow.cells.length,
      flow,
      name: `${labelOf(flow.from)} → ${labelOf(flow.to)}: ${flow.cells.length}`,
      isFaded: picked !== null && (picked.from !== flow.from || picked.to !== flow.to),
      patterns,
      onPick,
    })),
  };
}

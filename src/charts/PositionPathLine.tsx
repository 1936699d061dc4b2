import { useTranslations } from 'use-intl';
import { CartesianGrid, ComposedChart, Line, ReferenceLine, Scatter, XAxis, YAxis } from 'recharts';
import { StanceGlyphShape } from '#src/components/StanceGlyph.tsx';
import { utcMilliseconds, type Day } from '#src/domain/day.ts';
import { positionRank } from '#src/domain/position-rank.ts';
import {
  isInferredStep,
  type PositionStep,
  type PositionSteps,
} from '#src/domain/position-steps.ts';
import { formatDay, formatMonth } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import { classNames } from '#src/ui/class-names.ts';
import { InferredSign } from './InferredSign.tsx';
import { TICK } from './tick.ts';
import styles from './PositionPath.module.css';

/** From opposition up to support; what is unclear has no place on that scale and stands below it. */
const LEVELS: readonly Position[] = ['oppose', 'neutral', 'support-with-reservations', 'support'];
const APART = -1.5;

/** Days that are shown before the first and after the last one, at the least. */
const LEAST_EDGE = 3;
/** In pixels: the days, and below them what the dotted end of the line means. */
const AXIS = 48;
/** Above this number of days, ticks name the month and its year. */
const MANY_DAYS = 120;

/**
 * Steps between positions, each from the last possible day of what was said, with the days before.
 * After the last one the line is dotted: nothing dated says what became of it.
 */
export function PositionPathLine({ steps, title }: { steps: PositionSteps; title: string }) {
  const t = useTranslations('matrixTime.path');
  const short = useTranslations('terms.positionShort');
  const language = useLanguage();
  const [from, to] = daysShown(steps);
  const hasUnclear = steps.line.some(({ position }) => position === 'unclear');
  const tickText = (day: Day) =>
    (to - from > MANY_DAYS ? formatMonth : formatDay)(language, utcMilliseconds(day));
  const levelText = (level: number) => short(LEVELS[level] ?? 'unclear');
  return (
    <ComposedChart
      responsive
      accessibilityLayer={false}
      role="img"
      title={title}
      className={classNames(styles.chart)}
      margin={{ top: 12, right: 16, bottom: 0, left: 0 }}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        type="number"
        dataKey="day"
        domain={[from, to]}
        ticks={steps.line.map(({ day }) => day)}
        tickFormatter={tickText}
        tick={TICK}
        tickLine={false}
        stroke="var(--lineS)"
        minTickGap={12}
        height={AXIS}
        label={{ value: t('tail'), position: 'insideBottomRight', ...TICK }}
      />
      <YAxis
        type="number"
        dataKey="level"
        domain={[hasUnclear ? APART : 0, 3]}
        ticks={[...(hasUnclear ? [APART] : []), 0, 1, 2, 3]}
        interval={0}
        tickFormatter={levelText}
        width="auto"
        tick={TICK}
        tickLine={false}
        axisLine={false}
      />
      {steps.line.map((step) => (
        <ReferenceLine
          key={step.day}
          segment={window(step, from)}
          stroke="var(--paleL)"
          strokeWidth={7}
          strokeDasharray={step.stance.date.min === null ? '2 2' : '0'}
        />
      ))}
      {piecesOf(steps).map((piece) => (
        <Line
          key={piece[0]?.day}
          type="stepAfter"
          data={piece}
          dataKey="level"
          stroke="var(--mark)"
          strokeWidth={2}
          dot={false}
          isAnimationActive={false}
        />
      ))}
      <Line
        data={tailOf(steps, to)}
        dataKey="level"
        stroke="var(--mark)"
        strokeWidth={2}
        strokeDasharray="0.1 5"
        strokeLinecap="round"
        dot={false}
        isAnimationActive={false}
      />
      <Scatter
        data={steps.line.map((step) => ({ ...signOf(step), level: levelOf(step.position) }))}
        dataKey="level"
        shape={Sign}
        isAnimationActive={false}
      />
    </ComposedChart>
  );
}

type SignProps = {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: ReturnType<typeof signOf>;
};

function signOf(step: PositionStep) {
  const { day, position, differs } = step;
  return { day, position, differs, isInferred: isInferredStep(step) };
}

function Sign({ cx = 0, cy = 0, payload }: SignProps) {
  return (
    <g transform={`translate(${cx} ${cy})`} data-position={payload?.position}>
      <StanceGlyphShape position={payload?.position ?? 'unclear'} radius={8} />
      {payload?.differs && (
        <text x={10} y={-4} fill="var(--ink)" fontSize="0.8125rem" fontWeight={700}>
          ≠
        </text>
      )}
      {payload?.isInferred && <InferredSign x={payload.differs ? 27 : 13} y={-8} />}
    </g>
  );
}

function levelOf(position: Position): number {
  return positionRank(position) ?? APART;
}

/** From the earliest possible day to the latest, with room at both ends: more for the dotted one. */
function daysShown({ line }: PositionSteps): [Day, Day] {
  const bounds = line.flatMap(({ stance, day }) => [stance.date.min ?? day, day]);
  const first = Math.min(...bounds);
  const last = Math.max(...bounds);
  const edge = Math.max(LEAST_EDGE, Math.round((last - first) / 8));
  return [first - edge, last + 2 * edge];
}

/** The days on which it can have been; from the edge of the chart where the first is not known. */
function window({ stance, position, day }: PositionStep, from: Day) {
  const level = levelOf(position);
  return [
    { x: stance.date.min ?? from, y: level },
    { x: day, y: level },
  ] as const;
}

/**
 * The line in as many pieces as it takes to leave a gap around what is unclear, which is no step up
 * or down. It ends with the last day.
 */
function piecesOf({ line }: PositionSteps) {
  const pieces: { day: Day; level: number }[][] = [];
  for (const [i, { day, position }] of line.entries()) {
    const level = levelOf(position);
    const next = line[i + 1];
    const isUnclear = position === 'unclear';
    const previous = line[i - 1];
    const goesOn = previous !== undefined && (previous.position === 'unclear') === isUnclear;
    const piece = goesOn ? (pieces.at(-1) ?? []) : [];
    if (!goesOn) pieces.push(piece);
    piece.push({ day, level });
    const hasGap = next !== undefined && (next.position === 'unclear') !== isUnclear;
    if (hasGap) piece.push({ day: next.day, level });
  }
  // Of a single point, a dot would be drawn.
  return pieces.filter((piece) => piece.length > 1);
}

/** From the last day on to the edge. */
function tailOf({ line }: PositionSteps, to: Day) {
  return line.slice(-1).flatMap(({ day, position }) => {
    const level = levelOf(position);
    return [
      { day, level },
      { day: to, level },
    ];
  });
}

import type { LaneMark } from '#src/domain/timeline-lanes.ts';
import { MarkShape } from './MarkShape.tsx';
import { SignShape } from './SignShape.tsx';
import styles from './MarkWithLabel.module.css';

export const MARK_HEIGHT_PX = 22;
/** Half the height of what can be pressed, around which the ring of the selected mark runs. */
const HALF_TARGET_PX = 13;
/** From the middle of a line of text to its base line. */
const BASELINE_PX = 4.2;

/** A mark in its row with the label, its signs and `≠`; centred on y = 0. */
export function MarkWithLabel({
  laneMark: { mark, placed },
  selected,
  fades,
}: {
  laneMark: LaneMark;
  selected: boolean;
  fades: string;
}) {
  const { box, label, from, to } = placed;
  const onSolid = label.inside && mark.fill === 'solid';
  const place = onSolid ? styles.onSolid : label.inside ? styles.inside : styles.beside;
  return (
    <>
      <rect
        className={selected ? styles.selected : styles.target}
        x={from + 1}
        y={-HALF_TARGET_PX}
        width={to - from - 2}
        height={2 * HALF_TARGET_PX}
        rx="6"
      />
      <MarkShape mark={mark} box={box} height={MARK_HEIGHT_PX} fades={fades} />
      {label.signs.map(({ sign, x }) => (
        <SignShape key={sign.kind} sign={sign} x={x} radius={6.4} onSolid={onSolid} />
      ))}
      <text x={label.x} y={BASELINE_PX} className={`${place} ${selected ? styles.strong : ''}`}>
        {label.text}
      </text>
      {label.flagX !== null && <Differs x={label.flagX} />}
    </>
  );
}

function Differs({ x }: { x: number }) {
  return (
    <g transform={`translate(${x} 0)`} className={styles.differs}>
      <rect x="-8" y="-8" width="16" height="16" rx="4" />
      <path d="M-3.5-1.8h7M-3.5 1.8h7M1.8-4.6l-3.6 9.2" />
    </g>
  );
}

import { StanceGlyphShape } from '#src/components/StanceGlyph.tsx';
import type { LeadSign } from '#src/domain/lead-signs.ts';
import styles from './SignShape.module.css';

/** A sign that leads a label, centred on (x, 0); `radius` is half the room it takes. */
export function SignShape({
  sign,
  x,
  radius,
  onSolid = false,
}: {
  sign: LeadSign;
  x: number;
  radius: number;
  /** Stands on a solid bar. */
  onSolid?: boolean;
}) {
  return (
    <g transform={`translate(${x} 0)`} className={onSolid ? styles.onSolid : styles.plain}>
      {sign.kind === 'position' && <StanceGlyphShape position={sign.position} radius={radius} />}
      {sign.kind === 'question' && <Question scale={radius / 6} />}
      {sign.kind === 'repeats' &&
        [-1, 0, 1].map((n) => (
          <circle key={n} cx={n * radius * 0.75} r={radius * 0.25} className={styles.dot} />
        ))}
    </g>
  );
}

/** Drawn rather than set, so that it is the same whatever font is at hand. */
function Question({ scale }: { scale: number }) {
  return (
    <g transform={`scale(${scale})`}>
      <path className={styles.stroke} d="M-2.6-2.2a2.65 2.65 0 1 1 4 2.3c-1 .6-1.4 1.1-1.4 2" />
      <circle cy="4.6" r="1.1" className={styles.dot} />
    </g>
  );
}

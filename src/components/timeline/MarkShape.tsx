import { StanceGlyphShape } from '#src/components/StanceGlyph.tsx';
import type { DateMark, MarkEnd } from '#src/domain/date-mark.ts';
import type { MarkBox } from '#src/domain/mark-box.ts';
import { fadeFill } from './FadeDefs.tsx';
import styles from './MarkShape.module.css';

/** Length of the point of something still going on, in heights of the mark. */
const POINT = 0.36;
/** Length of the fade of a lasting mark whose start or end is unknown. */
const FADE_PX = 40;
const SEAM_PX = 0.75;

/**
 * A mark without its label, centred on y = 0. Discs stand in the middle of their box.
 * The same drawing at every size: lanes, icons, panel and legend.
 */
export function MarkShape({
  mark,
  box,
  height,
  fades,
}: {
  mark: DateMark;
  box: MarkBox;
  height: number;
  /** Prefix of the ids in the `FadeDefs` of the same document. */
  fades: string;
}) {
  if (mark.geometry === 'day')
    return <Disc mark={mark} x={(box.x0 + box.x1) / 2} height={height} />;
  const ends = {
    left: box.cutLeft ? ('cut' as const) : mark.left,
    right: box.cutRight ? ('cut' as const) : mark.right,
  };
  if (mark.fill === 'none') return <Outline {...{ mark, box, ends, height, fades }} />;
  if (mark.fill === 'solid') return <SolidBar {...{ box, ends, height, fades }} />;
  return <PaleBar {...{ box, ends, height, fades }} />;
}

type Ends = { left: MarkEnd | 'cut'; right: MarkEnd | 'cut' };
type BarProps = { box: MarkBox; ends: Ends; height: number; fades: string };

function Disc({ mark, x, height }: { mark: DateMark; x: number; height: number }) {
  const radius = height / 4;
  const glyphRadius = Math.min(7, height * 0.32);
  const reach = mark.glyph ? glyphRadius : radius;
  return (
    <g transform={`translate(${x} 0)`}>
      {mark.glyph ? (
        <StanceGlyphShape position={mark.glyph} radius={glyphRadius} />
      ) : (
        mark.outline === 'solid' && <circle r={radius} className={styles.ink} />
      )}
      {mark.outline !== 'solid' && (
        <circle
          r={mark.glyph ? reach + 2.5 : radius}
          className={`${mark.glyph ? styles.ring : styles.paper} ${styles[mark.outline]}`}
        />
      )}
      {mark.left === 'arc' && <path d={arc(-reach - 3, height, 1)} className={styles.end} />}
      {mark.right === 'arc' && <path d={arc(reach + 3, height, -1)} className={styles.end} />}
    </g>
  );
}

function PaleBar({ box: { x0, x1 }, ends, height, fades }: BarProps) {
  return (
    <>
      <rect
        x={x0}
        y={-height / 2}
        width={Math.max(0, x1 - x0)}
        height={height}
        fill={fadeFill(fades, 'pale', ends.left === 'fade', ends.right === 'fade')}
      />
      <EndShape end={ends.left} x={x0} inward={1} height={height} />
      <EndShape end={ends.right} x={x1} inward={-1} height={height} />
    </>
  );
}

/** A lasting mark: full where it certainly lasted, fading over a fixed length where it may have. */
function SolidBar({ box: { x0, x1 }, ends, height, fades }: BarProps) {
  const h = height - 2;
  const fade = Math.min(FADE_PX, (x1 - x0) / 2);
  // The full part reaches a little into the fade, so that no seam shows between them.
  const left = ends.left === 'fade' ? x0 + fade - SEAM_PX : x0;
  const right = ends.right === 'fade' ? x1 - fade + SEAM_PX : x1;
  const tip = ends.right === 'point' ? POINT * height : 0;
  const round = (end: Ends['left']) => (end === 'arc' ? h / 2 : 0);
  return (
    <>
      {left > x0 && (
        <rect
          x={x0}
          y={-h / 2}
          width={fade}
          height={h}
          fill={fadeFill(fades, 'mark', true, false)}
        />
      )}
      {right < x1 && (
        <rect
          x={x1 - fade}
          y={-h / 2}
          width={fade}
          height={h}
          fill={fadeFill(fades, 'mark', false, true)}
        />
      )}
      <path
        className={styles.ink}
        d={`M${left} ${-h / 2}H${right}${
          tip > 0 ? `l${tip} ${h / 2}l${-tip} ${h / 2}` : sideDown(h, round(ends.right))
        }H${left}${sideUp(h, round(ends.left))}z`}
      />
    </>
  );
}

/** Not yet, or never, happened: the same geometry, drawn by its outline alone. */
function Outline({ mark, box: { x0, x1 }, ends, height, fades }: BarProps & { mark: DateMark }) {
  const top = -height / 2;
  const isOpen = (end: Ends['left']) => end === 'fade' || end === 'cut';
  const tip = ends.right === 'point' ? POINT * height : 0;
  const right = isOpen(ends.right)
    ? `M${x1} ${height / 2}`
    : tip > 0
      ? `l${tip} ${height / 2}l${-tip} ${height / 2}`
      : sideDown(height, ends.right === 'arc' ? height / 2 : 0);
  const left = isOpen(ends.left) ? '' : sideUp(height, ends.left === 'arc' ? height / 2 : 0);
  const fadesLeft = ends.left === 'fade';
  const fadesRight = ends.right === 'fade';
  return (
    <>
      <rect
        x={x0}
        y={top}
        width={Math.max(0, x1 - x0)}
        height={height}
        fill={fadeFill(fades, 'surface', fadesLeft, fadesRight)}
      />
      <path
        d={`M${x0} ${top}H${x1}${right}H${x0}${left}`}
        className={`${styles.hollow} ${styles[mark.outline]}`}
        stroke={fadeFill(fades, 'mark', fadesLeft, fadesRight)}
      />
    </>
  );
}

function EndShape({
  end,
  x,
  inward,
  height,
}: {
  end: Ends['left'];
  x: number;
  inward: 1 | -1;
  height: number;
}) {
  const serif = inward * Math.min(5, height / 3);
  if (end === 'bracket' || end === 'flat') {
    return (
      <path className={styles.end} d={`M${x + serif} ${-height / 2}H${x}v${height}h${serif}`} />
    );
  }
  if (end === 'arc') return <path className={styles.end} d={arc(x, height, inward)} />;
  return null;
}

function arc(x: number, height: number, inward: 1 | -1): string {
  const depth = inward * Math.min(5, height / 3);
  return `M${x + depth} ${-height / 2}Q${x - depth / 2} 0 ${x + depth} ${height / 2}`;
}

const sideDown = (h: number, r: number) => (r > 0 ? `a${r} ${r} 0 0 1 0 ${h}` : `v${h}`);
const sideUp = (h: number, r: number) => (r > 0 ? `a${r} ${r} 0 0 1 0 ${-h}` : `v${-h}`);

import type { ReactNode } from 'react';
import type { PositionOrNone } from '#src/domain/position.ts';

/** Radius for which the outlines below are drawn. */
const DRAWN_RADIUS = 7;

/**
 * The sign of a position: shape and fill tell it apart without colour.
 * Decorative where its label stands beside it; otherwise give `label` as its accessible name.
 */
export function StanceGlyph({
  position,
  size = 16,
  label,
}: {
  position: PositionOrNone;
  /** Width and height in pixels of the root text size, so that it grows with the text. */
  size?: number;
  label?: string;
}) {
  const side = `${size / 16}rem`;
  return (
    <svg
      viewBox="-8.5 -8.5 17 17"
      style={{ width: side, height: side, display: 'block', flex: 'none' }}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <StanceGlyphShape position={position} />
    </svg>
  );
}

/** The same sign as a group around the origin, for use inside a larger SVG. */
export function StanceGlyphShape({
  position,
  radius = DRAWN_RADIUS,
}: {
  position: PositionOrNone;
  radius?: number;
}) {
  const scale = radius / DRAWN_RADIUS;
  return <g transform={scale === 1 ? undefined : `scale(${scale})`}>{SHAPES[position]}</g>;
}

const round = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const SHAPES: Record<PositionOrNone, ReactNode> = {
  support: (
    <>
      <circle r="7" fill="var(--sup)" />
      <path
        d="M-3 .3l2.1 2.2 4-4.6"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="1.7"
        {...round}
      />
    </>
  ),
  'support-with-reservations': (
    <>
      <circle r="6.2" fill="var(--surface)" stroke="var(--sup)" strokeWidth="1.6" />
      <path d="M0-6.2a6.2 6.2 0 0 0 0 12.4z" fill="var(--sup)" />
    </>
  ),
  neutral: (
    <>
      <circle r="6.2" fill="var(--surface)" stroke="var(--neu)" strokeWidth="1.6" />
      <path d="M-3 0h6" stroke="var(--neu)" strokeWidth="1.9" {...round} />
    </>
  ),
  unclear: (
    <>
      <circle
        r="6.2"
        fill="var(--surface)"
        stroke="var(--neu)"
        strokeWidth="1.5"
        strokeDasharray="2.2 1.9"
      />
      {/* A drawn question mark: as text it would depend on the font at hand. */}
      <path
        d="M-1.9-1.7a1.95 1.95 0 1 1 2.9 1.7c-.7.4-1 .8-1 1.5"
        fill="none"
        stroke="var(--neu)"
        strokeWidth="1.4"
        {...round}
      />
      <circle cy="3.4" r=".9" fill="var(--neu)" />
    </>
  ),
  oppose: (
    <>
      <path d="M0-8L8 0 0 8-8 0z" fill="var(--opp)" />
      <path
        d="M-2.3-2.3l4.6 4.6M2.3-2.3l-4.6 4.6"
        stroke="var(--surface)"
        strokeWidth="1.6"
        {...round}
      />
    </>
  ),
  none: <path d="M-3 0h6" stroke="var(--ink3)" strokeWidth="1.5" />,
};

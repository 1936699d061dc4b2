import { useTranslations } from 'use-intl';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import type { Position } from '#src/schema/vocabulary.ts';
import { POSITION_EDGE, positionFill } from './position-fill.ts';
import styles from './PositionKey.module.css';

/**
 * What the fills of a chart of positions mean, each beside the sign that the position has everywhere
 * else. Goes into the chart's picture, too.
 */
export function PositionKey({
  positions,
  patterns,
  perhaps,
}: {
  /** Those that are drawn, in their order. */
  positions: readonly Position[];
  /** The id that the chart gave its `PositionPatterns`. */
  patterns: string;
  /** What is not certain yet, in words, where some of it is drawn. */
  perhaps?: string | undefined;
}) {
  const names = useTranslations('vocabulary.position');
  return (
    <ul data-chart-key className={styles.key}>
      {positions.map((position) => (
        <li key={position}>
          <Swatch fill={positionFill(position, patterns)} edge={POSITION_EDGE[position]} />
          <StanceGlyph position={position} size={14} />
          {names(position)}
        </li>
      ))}
      {perhaps !== undefined && (
        <li>
          <Swatch fill={`url(#${patterns}perhaps)`} edge="var(--lineS)" />
          {perhaps}
        </li>
      )}
    </ul>
  );
}

function Swatch({ fill, edge }: { fill: string; edge: string }) {
  return (
    <svg viewBox="0 0 14 14" className={styles.swatch} aria-hidden>
      <rect x=".5" y=".5" width="13" height="13" fill={fill} stroke={edge} />
    </svg>
  );
}

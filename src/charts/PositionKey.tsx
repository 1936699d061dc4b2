import { useTranslations } from 'use-intl';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import type { Position } from '#src/schema/vocabulary.ts';
import { InferredSign } from './InferredSign.tsx';
import { POSITION_EDGE, positionFill } from './position-fill.ts';
import styles from './PositionKey.module.css';

/**
 * What the fills and signs of a chart of positions mean, each position beside the sign that it has
 * everywhere else. Goes into the chart's picture, too.
 */
export function PositionKey({
  positions,
  inferred,
  patterns,
  hasSilent = false,
  perhaps,
}: {
  /** Those that are named, in their order. */
  positions: readonly Position[];
  /** Those of which some are inferred. */
  inferred: readonly Position[];
  /** The id that the chart gave its `PositionPatterns`. */
  patterns: string;
  /** Silence is counted in the chart. */
  hasSilent?: boolean;
  /** What is not certain yet, in words, where some of it is drawn. */
  perhaps?: string | undefined;
}) {
  const t = useTranslations('charts');
  const names = useTranslations('vocabulary.position');
  const [dotted] = inferred;
  return (
    <ul data-chart-key className={styles.key}>
      {positions.map((position) => (
        <li key={position}>
          <Swatch fill={positionFill(position, patterns, false)} edge={POSITION_EDGE[position]} />
          <StanceGlyph position={position} size={14} />
          {names(position)}
        </li>
      ))}
      {dotted && (
        <li>
          <Swatch fill={positionFill(dotted, patterns, true)} edge={POSITION_EDGE[dotted]} />
          <InferredIcon />
          {t('inferredKey')}
        </li>
      )}
      {hasSilent && (
        <li>
          <StanceGlyph position="none" size={14} />
          {t('silentKey')}
        </li>
      )}
      {perhaps !== undefined && (
        <li>
          <Swatch fill={`url(#${patterns}perhaps)`} edge="var(--lineS)" />
          {perhaps}
        </li>
      )}
    </ul>
  );
}

/** The key of a chart that has signs alone. */
export function InferredKey() {
  const t = useTranslations('charts');
  return (
    <ul data-chart-key className={styles.key}>
      <li>
        <InferredIcon />
        {t('inferredKey')}
      </li>
    </ul>
  );
}

function InferredIcon() {
  return (
    <svg viewBox="-7 -7 14 14" className={styles.swatch} aria-hidden>
      <InferredSign />
    </svg>
  );
}

function Swatch({ fill, edge }: { fill: string; edge: string }) {
  return (
    // Where a dot of a dotted fill comes to stand in its middle.
    <svg viewBox="-7 1.5 14 14" className={styles.swatch} aria-hidden>
      <rect x="-6.5" y="2" width="13" height="13" fill={fill} stroke={edge} />
    </svg>
  );
}

import { memo } from 'react';
import styles from './FadeDefs.module.css';

type Tone = 'surface' | 'pale' | 'mark';

/** Full up to the middle, so that the side that is known stands out. */
const STOPS = {
  left: [
    [0, 0],
    [0.6, 1],
    [1, 1],
  ],
  right: [
    [0, 1],
    [0.4, 1],
    [1, 0],
  ],
  both: [
    [0, 0],
    [0.5, 1],
    [1, 0],
  ],
} as const;

/** Gradients for ends that are unknown. One per document that draws marks, under its own prefix. */
export const FadeDefs = memo(function FadeDefs({ prefix }: { prefix: string }) {
  return (
    <defs>
      {(['surface', 'pale', 'mark'] as const).flatMap((tone) =>
        (['left', 'right', 'both'] as const).map((side) => (
          <linearGradient
            key={tone + side}
            id={`${prefix}${tone}-${side}`}
            className={styles[tone]}
          >
            {STOPS[side].map(([offset, opacity]) => (
              <stop key={offset} offset={offset} stopOpacity={opacity} />
            ))}
          </linearGradient>
        )),
      )}
    </defs>
  );
});

/** The paint of a mark that fades on the given sides. */
export function fadeFill(prefix: string, tone: Tone, left: boolean, right: boolean): string {
  if (!left && !right) return `var(--${tone})`;
  return `url(#${prefix}${tone}-${left && right ? 'both' : left ? 'left' : 'right'})`;
}

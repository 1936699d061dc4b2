import styles from './FadeDefs.module.css';

type Tone = 'pale' | 'mark';

/** Gradients for ends that are unknown. One per document that draws marks, under its own prefix. */
export function FadeDefs({ prefix }: { prefix: string }) {
  return (
    <defs>
      {(['pale', 'mark'] as const).flatMap((tone) =>
        (['left', 'right', 'both'] as const).map((side) => (
          <linearGradient
            key={tone + side}
            id={`${prefix}${tone}-${side}`}
            className={styles[tone]}
          >
            <stop offset="0" stopOpacity={side === 'right' ? 1 : 0} />
            {side === 'both' && <stop offset="0.5" stopOpacity="1" />}
            <stop offset="1" stopOpacity={side === 'left' ? 1 : 0} />
          </linearGradient>
        )),
      )}
    </defs>
  );
}

/** The paint of a mark that fades on the given sides. */
export function fadeFill(prefix: string, tone: Tone, left: boolean, right: boolean): string {
  if (!left && !right) return `var(--${tone})`;
  return `url(#${prefix}${tone}-${left && right ? 'both' : left ? 'left' : 'right'})`;
}

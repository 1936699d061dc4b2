import type { Position } from '#src/schema/vocabulary.ts';
import { Hatching } from './Hatching.tsx';
import { PALE_NEUTRAL } from './position-fill.ts';

type Texture = Pick<Parameters<typeof Hatching>[0], 'ground' | 'stripes' | 'stripe' | 'angle'>;

const plain = (colour: string): Texture => ({
  ground: colour,
  stripes: colour,
  stripe: 0,
  angle: 45,
});

const TEXTURES: Readonly<Record<Position, Texture>> = {
  support: plain('var(--sup)'),
  'support-with-reservations': {
    ground: 'var(--supT)',
    stripes: 'var(--sup)',
    stripe: 2,
    angle: 45,
  },
  neutral: plain(PALE_NEUTRAL),
  unclear: { ground: 'var(--surface)', stripes: 'var(--neu)', stripe: 2, angle: 0 },
  oppose: plain('var(--opp)'),
};

/** The textures of positions, for `positionFill` to refer to; stands in the chart's SVG. */
export function PositionPatterns({
  id,
}: {
  /** Of the whole page. */
  id: string;
}) {
  const textures = Object.entries(TEXTURES);
  return (
    <defs>
      {textures
        .filter(([, { stripe }]) => stripe > 0)
        .map(([position, texture]) => (
          <Hatching key={position} id={`${id}${position}`} pitch={4} {...texture} />
        ))}
      {textures.map(([position, texture]) => (
        <Hatching key={position} id={`${id}${position}-inferred`} pitch={4} {...texture} isDotted />
      ))}
      <Hatching
        id={`${id}perhaps`}
        ground="var(--surface)"
        stripes="var(--paleL)"
        stripe={1}
        pitch={7}
        angle={45}
      />
    </defs>
  );
}

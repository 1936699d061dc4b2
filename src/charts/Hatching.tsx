/** A pattern of stripes on a ground, to fill bars with: `url(#id)`. */
export function Hatching({
  id,
  ground,
  stripes,
  stripe,
  pitch,
  angle,
}: {
  /** Of the whole page. */
  id: string;
  /** Colours. */
  ground: string;
  stripes: string;
  /** Width of a stripe, and from the start of one to that of the next; in pixels. */
  stripe: number;
  pitch: number;
  /** Of the stripes against the upright, in degrees. */
  angle: 0 | 45;
}) {
  return (
    <pattern
      id={id}
      width={pitch}
      height={pitch}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${angle})`}
    >
      <rect width={pitch} height={pitch} fill={ground} />
      <rect width={stripe} height={pitch} fill={stripes} />
    </pattern>
  );
}

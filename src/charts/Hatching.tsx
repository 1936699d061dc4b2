/** As far apart as leaves the stripes to be seen, and no more: the thinnest shape still has some. */
const STRIPES_TO_A_DOT = 3;

/**
 * A pattern of stripes on a ground, to fill bars with: `url(#id)`. With dots on it, the same stripes
 * still show between them.
 */
export function Hatching({
  id,
  ground,
  stripes,
  stripe,
  pitch,
  angle,
  isDotted = false,
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
  isDotted?: boolean;
}) {
  const stripesInTile = isDotted ? STRIPES_TO_A_DOT : 1;
  const side = stripesInTile * pitch;
  return (
    <pattern
      id={id}
      width={side}
      height={side}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${angle})`}
    >
      <rect width={side} height={side} fill={ground} />
      {Array.from({ length: stripesInTile }, (_, i) => (
        <rect key={i} x={i * pitch} width={stripe} height={side} fill={stripes} />
      ))}
      {isDotted && (
        <>
          <circle cx={side / 2} cy={side / 2} r={2.5} fill="var(--surface)" />
          <circle cx={side / 2} cy={side / 2} r={1.5} fill="var(--ink)" />
        </>
      )}
    </pattern>
  );
}

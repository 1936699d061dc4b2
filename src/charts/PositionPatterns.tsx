import { Hatching } from './Hatching.tsx';

/** The hatching of positions, for `positionFill` to refer to; stands in the chart's SVG. */
export function PositionPatterns({
  id,
}: {
  /** Of the whole page. */
  id: string;
}) {
  return (
    <defs>
      <Hatching
        id={`${id}support-with-reservations`}
        ground="var(--supT)"
        stripes="var(--sup)"
        stripe={2}
        pitch={4}
        angle={45}
      />
      <Hatching
        id={`${id}unclear`}
        ground="var(--surface)"
        stripes="var(--neu)"
        stripe={2}
        pitch={4}
        angle={0}
      />
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
